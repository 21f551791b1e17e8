package uk.gov.essex.smart.lives.telling;

import java.util.regex.Pattern;

/** What became of a letter. */
public sealed interface Answer {

    /** It was taken: it will be delivered as far as that can be done. */
    record Sent() implements Answer {}

    /** A letter of its reference was taken before; nothing happened now. */
    record SentBefore() implements Answer {}

    /**
     * It will never be taken.
     *
     * @param kind the name the messenger has for such a refusal, which says nothing of the recipient
     */
    record Refused(String kind) implements Answer {

        private static final Pattern FORM = Pattern.compile("[A-Za-z]{1,60}");

        /** @throws IllegalArgumentException where the kind is more than a name; the message does not quote it */
        public Refused {
            if (!FORM.matcher(kind).matches()) {
                throw new IllegalArgumentException("A kind of refusal is 1 to 60 letters");
            }
        }
    }

    /** It may have been taken or not: sending it again later tells. */
    record TryLater(Reason reason) implements Answer {}

    /** Why a letter has to wait. */
    enum Reason {
        /** More letters a minute than allowed. */
        RATE_LIMIT(true),
        /** More letters a day than allowed. */
        DAILY_LIMIT(true),
        /** Our key or our clock is not accepted. */
        NOT_ADMITTED(true),
        /** Something broke where it was sent to. */
        FAULT(false),
        /** Nothing, or nothing intelligible, came back in time. */
        NO_ANSWER(false);

        private final boolean holdsForAll;

        Reason(boolean holdsForAll) {
            this.holdsForAll = holdsForAll;
        }

        /** Whether every other letter would meet the same. */
        public boolean holdsForAll() {
            return holdsForAll;
        }
    }
}
