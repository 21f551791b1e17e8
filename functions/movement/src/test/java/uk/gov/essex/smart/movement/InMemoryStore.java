package uk.gov.essex.smart.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans, quotes, bookings and notices in memory, one change at a time. */
public final class InMemoryStore implements Plans, Quotes, Bookings, Commits {

    private final Map<RunId, RunPlan> plans = new HashMap<>();
    private final Map<Token, Quote> quotes = new HashMap<>();
    private final Set<Token> used = new HashSet<>();
    private final Map<BookingId, Booking> bookings = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    @Override
    public synchronized Optional<RunPlan> find(RunId id) {
        return Optional.ofNullable(plans.get(id));
    }

    @Override
    public synchronized List<RunPlan> list(LocalDate day, Zone zone, int most) {
        return plans.values().stream()
                .filter(plan -> plan.id().day().equals(day) && plan.id().zone().equals(zone))
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void hold(Quote quote) {
        quotes.put(quote.token(), quote);
    }

    @Override
    public synchronized Optional<Quote> find(Token token) {
        return Optional.ofNullable(quotes.get(token));
    }

    @Override
    public synchronized Optional<Booking> find(BookingId id) {
        return Optional.ofNullable(bookings.get(id));
    }

    @Override
    public synchronized List<Notice> notices(BookingId id) {
        return notices.stream()
                .filter(notice -> notice.booking().equals(id))
                .sorted(Comparator.comparing(Notice::at).thenComparing(Notice::kind))
                .toList();
    }

    @Override
    public synchronized Outcome commit(Change change) {
        if (change.size() == 0 || change.size() > Change.MOST) {
            throw new IllegalArgumentException("A change must have 1 to " + Change.MOST + " things");
        }
        boolean stands = change.plans().stream().allMatch(plan -> version(plan.id()) == plan.version())
                && change.bookings().stream().allMatch(booking -> version(booking.id()) == booking.version())
                && change.accepted().stream().allMatch(quote -> isHeld(quote, change));
        if (!stands) {
            return Outcome.CONFLICT;
        }
        change.plans().forEach(plan -> plans.put(plan.id(), plan.withVersion(plan.version() + 1)));
        change.bookings().forEach(booking -> bookings.put(booking.id(), booking.withVersion(booking.version() + 1)));
        used.addAll(change.accepted());
        notices.addAll(change.notices());
        return Outcome.DONE;
    }

    /** Every plan, in no order. */
    public synchronized List<RunPlan> plans() {
        return List.copyOf(plans.values());
    }

    /** Every booking, in no order. */
    public synchronized List<Booking> bookings() {
        return List.copyOf(bookings.values());
    }

    private long version(RunId id) {
        return find(id).map(RunPlan::version).orElse(0L);
    }

    private long version(BookingId id) {
        return find(id).map(Booking::version).orElse(0L);
    }

    private boolean isHeld(Token token, Change change) {
        Quote quote = quotes.get(token);
        return quote != null && !used.contains(token) && !quote.expires().isBefore(change.at());
    }
}
