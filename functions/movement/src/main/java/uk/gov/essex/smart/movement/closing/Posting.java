package uk.gov.essex.smart.movement.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.essex.smart.movement.ledger.Entries;
import uk.gov.essex.smart.movement.ledger.Entry;

/** Brings the ledger to what is due: enters each trip once, and corrects by further entries what was entered otherwise. */
final class Posting {

    private static final Entry.Why NOTHING = new Entry.Why(0, 0, 0, 0, 0, 0);

    private final Entries entries;

    /** A trip on a run. */
    private record Carriage(String run, String trip) {

        static Carriage of(Entry entry) {
            return new Carriage(entry.run(), entry.trip());
        }
    }

    /** Who owes whom. */
    private record Account(String payer, String operator) implements Comparable<Account> {

        static Account of(Entry entry) {
            return new Account(entry.payer(), entry.operator());
        }

        @Override
        public int compareTo(Account other) {
            return Comparator.comparing(Account::payer)
                    .thenComparing(Account::operator)
                    .compare(this, other);
        }
    }

    /**
     * What became of a posting.
     *
     * @param entered entries that were not there before
     * @param conflicting entries that another close made otherwise at the same moment; the next close sets them right
     */
    record Posted(int entered, int conflicting) {}

    Posting(Entries entries) {
        this.entries = entries;
    }

    /** @param due all that is due for the day, one entry for each trip on each run, numbered 0 */
    Posted post(LocalDate day, List<Entry> due) {
        Map<Carriage, List<Entry>> standing = entries.list(day).stream()
                .collect(Collectors.groupingBy(Carriage::of, LinkedHashMap::new, Collectors.toList()));
        Map<Carriage, Entry> owed = due.stream().collect(Collectors.toMap(Carriage::of, Function.identity()));
        List<Entry> lacking = new ArrayList<>();
        for (Entry entry : due) {
            List<Entry> before = standing.getOrDefault(Carriage.of(entry), List.of());
            lacking.addAll(before.isEmpty() ? List.of(entry) : corrections(before, List.of(entry), entry.why()));
        }
        standing.forEach((carriage, before) -> {
            if (!owed.containsKey(carriage)) {
                lacking.addAll(corrections(before, List.of(), NOTHING));
            }
        });
        Map<Entries.Appended, Long> became =
                lacking.stream().collect(Collectors.groupingBy(entries::append, Collectors.counting()));
        return new Posted(
                became.getOrDefault(Entries.Appended.NEW, 0L).intValue(),
                became.getOrDefault(Entries.Appended.CONFLICTING, 0L).intValue());
    }

    /** Entries that make what stands for a trip what is due for it. */
    private static List<Entry> corrections(List<Entry> standing, List<Entry> due, Entry.Why why) {
        Map<Account, Long> missing = new TreeMap<>();
        due.forEach(entry -> missing.merge(Account.of(entry), entry.pence(), Long::sum));
        standing.forEach(entry -> missing.merge(Account.of(entry), -entry.pence(), Long::sum));
        Entry last = standing.getLast();
        List<Entry> corrections = new ArrayList<>();
        missing.forEach((account, pence) -> {
            if (pence != 0) {
                corrections.add(new Entry(
                        last.day(),
                        last.run(),
                        last.trip(),
                        last.number() + corrections.size() + 1,
                        account.payer(),
                        account.operator(),
                        pence,
                        why));
            }
        });
        return corrections;
    }
}
