package uk.gov.essex.smart.testing.pay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Pay's own books: its payments, by the rules of its documentation. Safe from any thread. */
public final class PayAccount {

    /** One payment. Amounts are pence. */
    public static final class Held {

        final String id;
        final String reference;
        final long amount;
        final String description;
        final String returnUrl;
        final Instant created;
        final List<Repaid> refunds = new ArrayList<>();

        String status = "created";
        String code = "";

        private Held(String id, String reference, long amount, String description, String returnUrl, Instant created) {
            this.id = id;
            this.reference = reference;
            this.amount = amount;
            this.description = description;
            this.returnUrl = returnUrl;
            this.created = created;
        }

        public String id() {
            return id;
        }

        public String reference() {
            return reference;
        }

        public long amount() {
            return amount;
        }

        public boolean isCaptured() {
            return status.equals("success");
        }

        /** What went back, or is on its way. */
        public long refunded() {
            return refunds.stream()
                    .filter(refund -> !refund.status.equals("error"))
                    .mapToLong(refund -> refund.amount)
                    .sum();
        }

        boolean isFinished() {
            return !status.equals("created") && !status.equals("started") && !status.equals("submitted");
        }
    }

    /** One refund. */
    static final class Repaid {

        final String id;
        final long amount;
        final Instant created;

        String status = "submitted";

        private Repaid(String id, long amount, Instant created) {
            this.id = id;
            this.amount = amount;
            this.created = created;
        }
    }

    /** What came of a refund asked for. */
    enum Refunding {
        TAKEN,
        NOT_AVAILABLE,
        MISMATCH
    }

    private final Map<String, Held> payments = new LinkedHashMap<>();
    private final Map<String, Held> byKey = new LinkedHashMap<>();
    private final InstantSource clock;
    private final BiConsumer<String, Held> told;
    private int made;

    /** @param told hears of events in the words of Pay's webhooks */
    PayAccount(InstantSource clock, BiConsumer<String, Held> told) {
        this.clock = clock;
        this.told = told;
    }

    /** Makes a payment, or has again what was made with the key; a key used for anything else is no use. */
    synchronized Optional<Held> create(
            Optional<String> key, String reference, long amount, String description, String returnUrl) {
        Held before = key.map(byKey::get).orElse(null);
        if (before != null) {
            return Optional.of(before).filter(held -> held.reference.equals(reference) && held.amount == amount);
        }
        Held held = new Held(id("pay"), reference, amount, description, returnUrl, clock.instant());
        payments.put(held.id, held);
        key.ifPresent(value -> byKey.put(value, held));
        return Optional.of(held);
    }

    /** Makes a payment as some other service would; its id. */
    public String add(String reference, long amount) {
        return create(Optional.empty(), reference, amount, "Something", "https://essex.gov.uk/")
                .orElseThrow()
                .id();
    }

    synchronized Optional<Held> find(String id) {
        return Optional.ofNullable(payments.get(id));
    }

    synchronized boolean cancel(Held held) {
        return end(held, "cancelled", "P0040", "card_payment_failed");
    }

    synchronized Refunding refund(Held held, long amount, long available) {
        long left = held.amount - held.refunded();
        if (!held.isCaptured() || left == 0) {
            return Refunding.NOT_AVAILABLE;
        }
        if (available != left) {
            return Refunding.MISMATCH;
        }
        if (amount > left) {
            return Refunding.NOT_AVAILABLE;
        }
        held.refunds.add(new Repaid(id("ref"), amount, clock.instant()));
        return Refunding.TAKEN;
    }

    /** The buyer pays, and the bank hands over; false where it is too late. */
    public synchronized boolean pay(String payment) {
        return end(get(payment), "success", "", "card_payment_captured");
    }

    public synchronized boolean decline(String payment) {
        return end(get(payment), "failed", "P0010", "card_payment_failed");
    }

    /** The buyer took longer than 90 minutes. */
    public synchronized boolean expire(String payment) {
        return end(get(payment), "failed", "P0020", "card_payment_expired");
    }

    /** The buyer calls it off on Pay's page. */
    public synchronized boolean leave(String payment) {
        return end(get(payment), "failed", "P0030", "card_payment_failed");
    }

    /** The bank sends what was to go back, or cannot; false where nothing waits. */
    public synchronized boolean endRefund(String payment, boolean sent) {
        Held held = get(payment);
        Optional<Repaid> waiting = held.refunds.stream()
                .filter(refund -> refund.status.equals("submitted"))
                .findFirst();
        waiting.ifPresent(refund -> {
            refund.status = sent ? "success" : "error";
            told.accept("card_payment_refunded", held);
        });
        return waiting.isPresent();
    }

    /** All payments in the order they were made. */
    public synchronized List<Held> all() {
        return List.copyOf(payments.values());
    }

    private boolean end(Held held, String status, String code, String event) {
        if (held.isFinished()) {
            return false;
        }
        held.status = status;
        held.code = code;
        told.accept(event, held);
        return true;
    }

    private Held get(String id) {
        return find(id).orElseThrow();
    }

    private String id(String kind) {
        made++;
        return kind + String.format(Locale.ROOT, "%023d", made);
    }
}
