package uk.gov.essex.smart.lives.telling;

import java.util.List;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Postcode;

/** Where a letter goes. Says in no text where that is: recipients are met in logs by accident. */
public sealed interface Recipient {

    Channel channel();

    /** Somebody's inbox. */
    record ByEmail(Email address) implements Recipient {
        @Override
        public Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        public String toString() {
            return "ByEmail";
        }
    }

    /** Somebody's telephone. */
    record ByText(Phone number) implements Recipient {
        @Override
        public Channel channel() {
            return Channel.TEXT;
        }

        @Override
        public String toString() {
            return "ByText";
        }
    }

    /**
     * Somebody's letter box.
     *
     * @param lines the name and the address above the postcode
     */
    record ByPost(List<Line> lines, Postcode postcode) implements Recipient {

        /** The fewest and the most lines, with the postcode's (GOV.UK Notify, sending letters). */
        public static final int FEWEST = 3;

        public static final int MOST = 7;

        /** @throws IllegalArgumentException where there are fewer than {@value #FEWEST} lines or more than {@value #MOST} */
        public ByPost {
            lines = List.copyOf(lines);
            if (lines.size() + 1 < FEWEST || lines.size() + 1 > MOST) {
                throw new IllegalArgumentException("An address of " + (lines.size() + 1) + " lines must have " + FEWEST
                        + " to " + MOST + " with the postcode");
            }
        }

        @Override
        public Channel channel() {
            return Channel.POST;
        }

        @Override
        public String toString() {
            return "ByPost";
        }
    }
}
