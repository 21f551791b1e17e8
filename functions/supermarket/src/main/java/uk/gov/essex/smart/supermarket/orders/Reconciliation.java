package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.supermarket.ledger.Books;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Council;
import uk.gov.essex.smart.supermarket.orders.Difference.Kind;

/**
 * Lays GOV.UK Pay's payments of a day beside the orders and the books. What an order missed is made up for, and every
 * difference is recorded. It may be run again for the same day.
 */
public final class Reconciliation {

    /** Sales are looked for in the books from the day on, so far: later ones were made up for by an earlier run. */
    private static final int DAYS_OF_BOOKS = 7;

    private final Trades trades;
    private final Payments payments;
    private final Books books;
    private final Differences differences;
    private final Settling settling;
    private final InstantSource clock;

    public Reconciliation(Trades trades, Payments payments, Books books, Differences differences, InstantSource clock) {
        this.trades = trades;
        this.payments = payments;
        this.books = books;
        this.differences = differences;
        settling = new Settling(trades, payments, clock);
        this.clock = clock;
    }

    /**
     * Compares a day that is over: payments made in it, and sales posted in it.
     *
     * @return the differences, or empty where GOV.UK Pay did not answer and it has to be run again
     */
    public Optional<List<Difference>> run(LocalDate day) {
        Set<String> posted = posted(day);
        Set<String> captured = new HashSet<>();
        List<Difference> found = new ArrayList<>();
        boolean answered = read(day, page -> {
            page.stream()
                    .filter(payment -> payment.status() == Payment.Status.PAID)
                    .map(Payment::reference)
                    .forEach(captured::add);
            compare(day, page, posted, found);
        });
        if (!answered) {
            return Optional.empty();
        }
        for (String reference :
                sales(day).filter(sale -> !captured.contains(sale)).toList()) {
            Optional<Boolean> standing = isCaptured(reference);
            if (standing.isEmpty()) {
                return Optional.empty();
            }
            if (!standing.get()) {
                found.add(new Difference(day, Kind.NOT_AT_PAY, reference, false));
            }
        }
        found.forEach(differences::record);
        return Optional.of(found);
    }

    /**
     * Whether GOV.UK Pay has the money of a sale whose payment was made on a day before; empty where it does not answer.
     */
    private Optional<Boolean> isCaptured(String reference) {
        Optional<PaymentId> payment =
                OrderId.find(reference).flatMap(trades::findOrder).flatMap(Order::payment);
        if (payment.isEmpty()) {
            return Optional.of(false);
        }
        return switch (payments.find(payment.get())) {
            case Answer.Given<Payment>(Payment known) -> Optional.of(known.status() == Payment.Status.PAID);
            case Answer.Declined<Payment>(Answer.Reason reason)
            when reason == Answer.Reason.MISSING -> Optional.of(false);
            case Answer.Declined<Payment> _, Answer.Unknown<Payment> _ -> Optional.empty();
        };
    }

    /** Whether all was read. */
    private boolean read(LocalDate day, Consumer<List<Payment>> reader) {
        for (int page = 1; ; page++) {
            if (!(payments.list(midnight(day), midnight(day.plusDays(1)), page)
                    instanceof Answer.Given<List<Payment>>(List<Payment> listed))) {
                return false;
            }
            if (listed.isEmpty()) {
                return true;
            }
            reader.accept(listed);
        }
    }

    private Set<String> posted(LocalDate day) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return day.datesUntil(today.plusDays(1))
                .limit(DAYS_OF_BOOKS)
                .flatMap(this::sales)
                .collect(Collectors.toSet());
    }

    private Stream<String> sales(LocalDate day) {
        List<String> references = new ArrayList<>();
        books.readDay(day, posting -> {
            if (posting.pence(Council.RECEIPTS) < 0) {
                references.add(posting.reference());
            }
        });
        return references.stream();
    }

    private void compare(LocalDate day, List<Payment> page, Set<String> posted, List<Difference> found) {
        List<OrderId> ids = page.stream()
                .flatMap(payment -> OrderId.find(payment.reference()).stream())
                .distinct()
                .toList();
        Map<String, Order> orders = new HashMap<>();
        for (int i = 0; i < ids.size(); i += Trades.MOST) {
            orders.putAll(trades.listOrders(ids.subList(i, Math.min(ids.size(), i + Trades.MOST))).stream()
                    .collect(Collectors.toMap(order -> order.id().value(), Function.identity())));
        }
        for (Payment payment : page) {
            Comparison comparison = new Comparison(payment, Optional.ofNullable(orders.get(payment.reference())));
            comparison
                    .difference(posted.contains(payment.reference()))
                    .map(kind -> new Difference(day, kind, payment.reference(), repaired(kind, comparison)))
                    .ifPresent(found::add);
            comparison.refunding().ifPresent(settling::settle);
        }
    }

    private boolean repaired(Kind kind, Comparison comparison) {
        return kind == Kind.MISSED_CAPTURE
                && comparison.order().map(settling::settle).orElseThrow() instanceof Settled.Known(Order order)
                && order.state() == OrderState.PAID;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
