package uk.gov.essex.smart.supermarket.ledger;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import uk.gov.essex.smart.supermarket.AccountId;

/** Closes days of the books: what each publisher earned is added to what it was owed before. */
public final class Closing {

    /** After midnight, and longer than a function may run: what is posted to a day was begun in it. */
    public static final Duration GRACE = Duration.ofHours(1);

    private final Books books;
    private final InstantSource clock;

    public Closing(Books books, InstantSource clock) {
        this.books = books;
        this.clock = clock;
    }

    /**
     * What a day brought.
     *
     * @param postings how many there were
     * @param pence by account of the council, and all publishers together under {@code PUBLISHERS}; they sum to nothing
     */
    public record Day(LocalDate day, long postings, Map<String, Long> pence) {

        public Day {
            pence = Map.copyOf(pence);
        }
    }

    /**
     * Closes a day; broken off, it may be closed again.
     *
     * @throws IllegalArgumentException where the day is not over, or does not follow on the last one closed
     */
    public Day close(LocalDate day) {
        if (clock.instant()
                .isBefore(
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(GRACE))) {
            throw new IllegalArgumentException("The day " + day + " can be closed an hour after its end");
        }
        books.closed().ifPresent(last -> {
            if (!day.equals(last) && !day.equals(last.plusDays(1))) {
                throw new IllegalArgumentException("The day " + day + " must follow on " + last + ", the last closed");
            }
        });
        Map<AccountId, Long> publishers = new HashMap<>();
        Map<String, Long> accounts = new HashMap<>();
        long[] postings = {0};
        books.readDay(day, posting -> {
            postings[0]++;
            posting.entries().forEach(entry -> {
                switch (entry.account()) {
                    case LedgerAccount.Publisher(AccountId publisher) -> {
                        publishers.merge(publisher, entry.pence(), Math::addExact);
                        accounts.merge("PUBLISHERS", entry.pence(), Math::addExact);
                    }
                    case LedgerAccount.Council council -> accounts.merge(council.name(), entry.pence(), Math::addExact);
                }
            });
        });
        publishers.forEach((publisher, pence) -> books.close(publisher, day, pence));
        books.closed(day);
        return new Day(day, postings[0], accounts);
    }
}
