package uk.gov.essex.smart.supermarket.screening.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Finding;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.evidence.Detectors;
import uk.gov.essex.smart.supermarket.screening.evidence.Watch;

/** A file's rows as a reader hands them over, cell by cell; it judges them and keeps none. One thread at a time. */
public final class Table {

    /** Columns that a file may have. */
    public static final int MOST_COLUMNS = 4_096;

    private static final int LONGEST_NAME = 100;
    private static final int STEP = 100_000;

    private final Declaration declaration;
    private final LongConsumer progress;
    private final Detectors detectors = new Detectors();
    private final Familiar familiar = new Familiar();
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<Finding> headers = new ArrayList<>();
    private final Groups groups;
    private long rows;
    private long group;

    /** Tells {@code progress} the rows so far, every {@value #STEP}. */
    public Table(Declaration declaration, LongConsumer progress) {
        this.declaration = declaration;
        this.progress = progress;
        groups = new Groups(declaration.smallestGroup());
    }

    /**
     * Adds a column and returns its number, from 0.
     *
     * @throws Unreadable where there are too many
     */
    public int column(String name) throws Unreadable {
        if (columns.size() == MOST_COLUMNS) {
            throw new Unreadable(Refusal.TOO_MANY_COLUMNS, rows);
        }
        int number = columns.size();
        Set<Kind> kinds = Watch.kinds(detectors, name);
        String told = !kinds.isEmpty() || name.length() > LONGEST_NAME ? "column " + (number + 1) : name;
        columns.add(new Column(
                number,
                name,
                told,
                declaration.quasiIdentifiers().contains(name),
                declaration.counts().contains(name) ? declaration.smallestGroup() : 0,
                detectors,
                familiar));
        names.add(name);
        kinds.forEach(kind -> headers.add(new Finding(kind, told, 1)));
        return number;
    }

    /** Takes a cell of UTF-8, from one place to before another. */
    public void cell(int number, byte[] bytes, int from, int to) {
        Column column = columns.get(number);
        long hash = column.take(bytes, from, to, 1);
        if (hash != 0 && column.quasiIdentifier()) {
            group += Hash.mixed(hash + number);
        }
    }

    /**
     * Takes a cell that many rows have, in a column of which no row is told: one that makes no groups.
     *
     * @throws IllegalArgumentException where the column makes groups
     */
    public void cell(int number, byte[] cell, long times) {
        if (groups(number)) {
            throw new IllegalArgumentException("Column " + number + " makes groups, which are of rows");
        }
        columns.get(number).take(cell, 0, cell.length, times);
    }

    /** Whether the column is one of those that make groups. */
    public boolean groups(int number) {
        return columns.get(number).quasiIdentifier();
    }

    /** Digits that a number in a column must have to say anything. */
    public int fewestDigits(int number) {
        return columns.get(number).watch().fewestDigits();
    }

    /** Below which a count in a column is small, unless it is nought; 0 where it counts nothing. */
    public int smallestCount(int number) {
        return columns.get(number).smallestCount();
    }

    /** Tells how many different values a column has, of which not all are handed over. */
    public void distinct(int number, Distinct all) {
        columns.get(number).tellDistinct(all);
    }

    /** Takes a geometry, of which only the presence is told. */
    public void geometry(int number) {
        columns.get(number).takeGeometry();
    }

    /** Ends a row. */
    public void endRow() {
        rows++;
        if (rows % STEP == 0) {
            progress.accept(rows);
        }
        if (!declaration.quasiIdentifiers().isEmpty()) {
            groups.add(group);
            group = 0;
        }
    }

    /** Tells how many rows there are where none is handed over. */
    public void rows(long count) {
        rows = count;
        progress.accept(rows);
    }

    public long rows() {
        return rows;
    }

    /**
     * What was found in all of it.
     *
     * @throws Unreadable where there is no row or a declared column is not there
     */
    public List<Finding> findings() throws Unreadable {
        if (rows == 0) {
            throw new Unreadable(Refusal.EMPTY, 0);
        }
        if (!names.containsAll(declaration.quasiIdentifiers()) || !names.containsAll(declaration.counts())) {
            throw new Unreadable(Refusal.UNKNOWN_COLUMN, 0);
        }
        List<Finding> findings = new ArrayList<>(headers);
        for (Column column : columns) {
            column.found().forEach((kind, count) -> findings.add(new Finding(kind, column.name(), count)));
        }
        findings.addAll(births());
        long small = declaration.quasiIdentifiers().isEmpty() ? 0 : groups.small();
        if (small > 0) {
            findings.add(new Finding(Kind.SMALL_GROUP, quasiIdentifiers(), small));
        }
        return findings;
    }

    private List<Finding> births() {
        boolean named = columns.stream().anyMatch(column -> column.watch().names());
        boolean mayBeNamed = columns.stream().anyMatch(column -> column.watch().mayName());
        return columns.stream()
                .filter(column -> {
                    boolean said = column.watch().saysBirth();
                    return named ? said || column.watch().looksLikeBirth() : mayBeNamed && said;
                })
                .map(column -> new Finding(
                        Kind.NAME_WITH_BIRTH_DATE, column.name(), column.watch().dates()))
                .toList();
    }

    private String quasiIdentifiers() {
        return columns.stream()
                .filter(Column::quasiIdentifier)
                .map(Column::name)
                .collect(Collectors.joining(" + "));
    }

    /** The columns in their order, without the ranges of those in which something was found. */
    public List<ColumnProfile> profiles(List<Finding> findings) {
        Map<String, Long> found =
                findings.stream().collect(Collectors.groupingBy(Finding::column, Collectors.counting()));
        return columns.stream()
                .map(column -> column.profile(rows, !found.containsKey(column.name())))
                .toList();
    }
}
