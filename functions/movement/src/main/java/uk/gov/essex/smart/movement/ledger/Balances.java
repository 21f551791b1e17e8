package uk.gov.essex.smart.movement.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What agencies owe each other once everything between each two of them is set off. */
public final class Balances {

    /**
     * What is left to pay.
     *
     * @param pence positive, from debtor to creditor
     */
    public record Debt(String debtor, String creditor, long pence) {}

    private record Pair(String first, String second) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int order = first.compareTo(other.first);
            return order != 0 ? order : second.compareTo(other.second);
        }
    }

    private final Map<Pair, Long> owedBetween = new TreeMap<>();
    private final Map<String, Long> owed = new TreeMap<>();

    private Balances() {}

    /**
     * Sets entries off, of whatever days.
     *
     * @throws ArithmeticException where a sum does not fit a {@code long}
     */
    public static Balances of(Collection<Entry> entries) {
        Balances balances = new Balances();
        entries.forEach(balances::add);
        return balances;
    }

    private void add(Entry entry) {
        owed.merge(entry.operator(), entry.pence(), Math::addExact);
        owed.merge(entry.payer(), -entry.pence(), Math::addExact);
        int order = entry.payer().compareTo(entry.operator());
        if (order < 0) {
            owedBetween.merge(new Pair(entry.payer(), entry.operator()), entry.pence(), Math::addExact);
        } else if (order > 0) {
            owedBetween.merge(new Pair(entry.operator(), entry.payer()), -entry.pence(), Math::addExact);
        }
    }

    /** One debt for each two agencies that are not even, in the agencies' order. */
    public List<Debt> debts() {
        return owedBetween.entrySet().stream()
                .filter(pair -> pair.getValue() != 0)
                .map(pair -> debt(pair.getKey(), pair.getValue()))
                .toList();
    }

    /** What each agency is owed by all others together, in pence; negative where it owes. They sum to nothing. */
    public Map<String, Long> owed() {
        return Map.copyOf(owed);
    }

    private static Debt debt(Pair pair, long pence) {
        return pence > 0 ? new Debt(pair.first(), pair.second(), pence) : new Debt(pair.second(), pair.first(), -pence);
    }
}
