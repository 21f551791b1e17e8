package uk.gov.essex.smart.supermarket.screening.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.screening.evidence.Detectors;
import uk.gov.essex.smart.supermarket.screening.evidence.Marks;
import uk.gov.essex.smart.supermarket.screening.evidence.Watch;

/** One column as its cells go by. */
final class Column {

    /** Numbers that are longer seldom come again, and would only push out what does. */
    private static final int LONGEST_FAMILIAR_NUMBER = 5;

    private static final int NUMBER = Marks.DIGIT | Marks.DOT | Marks.HYPHEN;

    private final String name;
    private final boolean quasiIdentifier;
    private final int smallestCount;
    private final Watch watch;
    private final Familiar familiar;
    private final long number;
    private final Values values = new Values();
    private final Distinct distinct = new Distinct();
    private long different;
    private long geometries;
    private long smallCounts;

    /**
     * @param number which of the file's columns it is
     * @param told the name that may be told
     * @param smallestCount below which a count above nought is small; 0 where the column counts nothing
     * @param familiar one for all columns of a file, as the detectors are
     */
    Column(
            int number,
            String name,
            String told,
            boolean quasiIdentifier,
            int smallestCount,
            Detectors detectors,
            Familiar familiar) {
        this.number = number;
        this.familiar = familiar;
        this.name = told;
        this.quasiIdentifier = quasiIdentifier;
        this.smallestCount = smallestCount;
        watch = new Watch(detectors, name);
    }

    /** Takes a cell that is there some times, and returns its hash, or 0 where there is nothing in it. */
    long take(byte[] bytes, int first, int last, long times) {
        int from = first;
        int to = last;
        while (from < to && blank(bytes[from])) {
            from++;
        }
        while (to > from && blank(bytes[to - 1])) {
            to--;
        }
        if (from == to) {
            return 0;
        }
        long hash = Hash.of(bytes, from, to);
        long cell = Hash.mixed(hash + number);
        if (bytes[first] != '\t' && familiar.has(cell)) {
            watch.seeAgain(times);
            values.addAgain(times);
            return hash;
        }
        int marks = Marks.of(bytes, from, to);
        boolean harmless = look(bytes, first, from, to, marks, times);
        if (harmless && (to - from <= LONGEST_FAMILIAR_NUMBER || !Marks.only(marks, NUMBER))) {
            familiar.add(cell);
        }
        distinct.add(hash);
        return hash;
    }

    /** Looks at a cell's text and returns whether nothing has to be counted where it comes again. */
    private boolean look(byte[] bytes, int first, int from, int to, int marks, long times) {
        values.add(bytes, from, to, marks, times);
        boolean harmless = watch.see(bytes, from, to, marks, times);
        if (bytes[first] == '\t' && marks != Marks.DIGIT) {
            watch.seeTab();
            return false;
        }
        if (smallestCount > 0 && marks == Marks.DIGIT && small(bytes, from, to)) {
            smallCounts += times;
            return false;
        }
        return harmless;
    }

    private static boolean blank(byte character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    private boolean small(byte[] bytes, int from, int to) {
        long count = 0;
        for (int i = from; i < to && count < smallestCount; i++) {
            count = count * 10 + bytes[i] - '0';
        }
        return count > 0 && count < smallestCount;
    }

    void takeGeometry() {
        geometries++;
    }

    /** Takes an estimate of how many different values there are, of which not all are taken. */
    void tellDistinct(Distinct all) {
        different = all.estimate();
    }

    int smallestCount() {
        return smallestCount;
    }

    String name() {
        return name;
    }

    boolean quasiIdentifier() {
        return quasiIdentifier;
    }

    Watch watch() {
        return watch;
    }

    Map<Kind, Long> found() {
        Map<Kind, Long> found = new EnumMap<>(Kind.class);
        found.putAll(watch.found());
        if (smallCounts > 0) {
            found.put(Kind.SMALL_COUNT, smallCounts);
        }
        return found;
    }

    /** @param harmless whether nothing was found in it */
    ColumnProfile profile(long rows, boolean harmless) {
        long count = values.count() + geometries;
        boolean told = harmless && !quasiIdentifier && smallestCount == 0;
        return new ColumnProfile(
                name,
                geometries > 0 ? ColumnType.GEOJSON : values.type(),
                count,
                Math.max(0, rows - count),
                Math.max(different, distinct.estimate()),
                told ? values.range() : Optional.empty());
    }
}
