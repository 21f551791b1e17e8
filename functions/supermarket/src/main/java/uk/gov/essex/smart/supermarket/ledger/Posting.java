package uk.gov.essex.smart.supermarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;

/**
 * What one event does to the books. It is never changed: what was wrong is reversed by another.
 *
 * @param reference the order or the batch of payouts that it belongs to
 * @param subject what it is about in its reader's words, such as the data set sold
 * @param entries they sum to nothing; each account once, and one publisher at most
 */
public record Posting(EventId event, Instant at, String reference, String subject, List<Entry> entries) {

    /** @throws IllegalArgumentException where money would come from nowhere or go there */
    public Posting {
        entries = List.copyOf(entries);
        long sum = entries.stream().mapToLong(Entry::pence).reduce(0, Math::addExact);
        if (sum != 0 || entries.isEmpty()) {
            throw new IllegalArgumentException("The " + entries.size() + " entries of " + event
                    + " must sum to nothing, not to " + sum + " pence");
        }
        if (entries.stream().map(Entry::account).distinct().count() != entries.size()
                || entries.stream().filter(Posting::isPublishers).count() > 1) {
            throw new IllegalArgumentException("The entries of " + event + " name an account or a publisher twice");
        }
    }

    /** The day of the books that it belongs to, in UTC. */
    public LocalDate day() {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Whom it owes more or less. */
    public Optional<AccountId> publisher() {
        return entries.stream()
                .map(Entry::account)
                .filter(LedgerAccount.Publisher.class::isInstance)
                .map(account -> ((LedgerAccount.Publisher) account).account())
                .findFirst();
    }

    /** By how many pence it changes an account. */
    public long pence(LedgerAccount account) {
        return entries.stream()
                .filter(entry -> entry.account().equals(account))
                .mapToLong(Entry::pence)
                .sum();
    }

    private static boolean isPublishers(Entry entry) {
        return entry.account() instanceof LedgerAccount.Publisher;
    }
}
