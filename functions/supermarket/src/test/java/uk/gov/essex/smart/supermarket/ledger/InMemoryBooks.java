package uk.gov.essex.smart.supermarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.gov.essex.smart.supermarket.AccountId;

/** Books that end with the test. */
public final class InMemoryBooks implements Books {

    private static final Comparator<Posted> NEWEST_FIRST = Comparator.comparing(Posted::at)
            .thenComparing(posted -> posted.event().value())
            .reversed();

    private record Balance(LocalDate day, long pence) {}

    private final Map<EventId, Posting> postings = new LinkedHashMap<>();
    private final Map<String, Balance> balances = new TreeMap<>();
    private Optional<LocalDate> closed = Optional.empty();

    @Override
    public synchronized void post(Posting posting) {
        postings.putIfAbsent(posting.event(), posting);
    }

    @Override
    public void readDay(LocalDate day, Consumer<Posting> reader) {
        all().stream().filter(posting -> posting.day().equals(day)).forEach(reader);
    }

    @Override
    public void readPublisher(AccountId publisher, Instant from, Instant before, Consumer<Posting> reader) {
        all().stream()
                .filter(posting -> posting.publisher().equals(Optional.of(publisher)))
                .filter(posting -> !posting.at().isBefore(from) && posting.at().isBefore(before))
                .forEach(reader);
    }

    @Override
    public List<Posting> listPostings(AccountId publisher, Optional<Posted> before, int most) {
        return all().stream()
                .filter(posting -> posting.publisher().equals(Optional.of(publisher)))
                .filter(posting -> before.isEmpty() || NEWEST_FIRST.compare(Posted.of(posting), before.get()) > 0)
                .sorted(Comparator.comparing(Posted::of, NEWEST_FIRST))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized long balance(AccountId publisher) {
        Balance balance = balances.getOrDefault(publisher.value(), new Balance(LocalDate.EPOCH, 0));
        Instant from = balance.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return balance.pence()
                + all().stream()
                        .filter(posting -> !posting.at().isBefore(from))
                        .mapToLong(posting -> posting.pence(new LedgerAccount.Publisher(publisher)))
                        .sum();
    }

    @Override
    public synchronized Optional<LocalDate> closed() {
        return closed;
    }

    @Override
    public synchronized void close(AccountId publisher, LocalDate day, long pence) {
        Balance balance = balances.get(publisher.value());
        if (balance == null) {
            balances.put(publisher.value(), new Balance(day, until(publisher, day)));
        } else if (balance.day().isBefore(day)) {
            balances.put(publisher.value(), new Balance(day, balance.pence() + pence));
        }
    }

    private long until(AccountId publisher, LocalDate day) {
        return all().stream()
                .filter(posting -> !posting.day().isAfter(day))
                .mapToLong(posting -> posting.pence(new LedgerAccount.Publisher(publisher)))
                .sum();
    }

    @Override
    public synchronized void closed(LocalDate day) {
        closed = Optional.of(day);
    }

    @Override
    public synchronized List<AccountId> listOwed(long leastPence, Optional<AccountId> after, int most) {
        return balances.entrySet().stream()
                .filter(entry -> entry.getValue().pence() >= leastPence)
                .map(Map.Entry::getKey)
                .filter(name -> after.isEmpty() || name.compareTo(after.get().value()) > 0)
                .limit(most)
                .map(AccountId::new)
                .toList();
    }

    public synchronized List<Posting> all() {
        return List.copyOf(postings.values());
    }
}
