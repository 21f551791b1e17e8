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

    private static final int FAMILIAR = 1 << 10;

    private final String name;
    private final boolean quasiIdentifier;
    private final int smallestCount;
    private final Watch watch;
    /** Hashes of cells that need not be looked at again. */
    private final long[] familiar = new long[FAMILIAR];

    private final Values values = new Values();
    private final Distinct distinct = new Distinct();
    private long geometries;
    private long smallCounts;

    /**
     * @param told the name that may be told
     * @param smallestCount below which a count above nought is small; 0 where the column counts nothing
     */
    Column(String name, String told, boolean quasiIdentifier, int smallestCount, Detectors detectors) {
        this.name = told;
        this.quasiIdentifier = quasiIdentifier;
        this.smallestCount = smallestCount;
        watch = new Watch(detectors, name);
    }

    /** Takes a cell and returns its hash, or 0 where there is nothing in it. */
    long take(byte[] bytes, int first, int last) {
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
        int slot = (int) hash & (familiar.length - 1);
        if (familiar[slot] == hash && bytes[first] != '\t') {
            watch.seeAgain();
            values.addAgain();
            return hash;
        }
        if (look(bytes, first, from, to)) {
            familiar[slot] = hash;
        }
        distinct.add(hash);
        return hash;
    }

    /** Looks at a cell's text and returns whether nothing has to be counted where it comes again. */
    private boolean look(byte[] bytes, int first, int from, int to) {
        int marks = Marks.of(bytes, from, to);
        values.add(bytes, from, to, marks);
        boolean harmless = watch.see(bytes, from, to, marks);
        if (bytes[first] == '\t' && marks != Marks.DIGIT) {
            watch.seeTab();
            return false;
        }
        if (smallestCount > 0 && marks == Marks.DIGIT && small(bytes, from, to)) {
            smallCounts++;
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
                distinct.estimate(),
                told ? values.range() : Optional.empty());
    }
}
