package uk.gov.essex.smart.benchmarks.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Kind;

/** A sheet in the making, column by column. */
final class Making {

    private final Draw draw;
    private final Planted planted;
    private final int rows;
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> columns = new ArrayList<>();
    private final Set<String> quasiIdentifiers = new TreeSet<>();
    private final Set<String> counts = new TreeSet<>();

    Making(Draw draw, int rows) {
        this.draw = draw;
        this.rows = rows;
        planted = new Planted(draw);
    }

    private void column(String name, IntFunction<String> value) {
        names.add(name);
        columns.add(IntStream.range(0, rows).mapToObj(value).toList());
    }

    /** Some columns in which nothing is personal, each a different one. */
    void lookAlikes(int many) {
        List<LookAlikes> all = new ArrayList<>(List.of(LookAlikes.values()));
        for (int i = 0; i < many; i++) {
            LookAlikes each = all.remove(draw.below(all.size()));
            column(each.header(), row -> each.value(draw, row));
        }
    }

    void plant(Kind kind, Placement placement) {
        switch (kind) {
            case SMALL_GROUP -> groups(true);
            case SMALL_COUNT -> people(draw.below(rows));
            default -> values(kind, placement);
        }
    }

    private void values(Kind kind, Placement placement) {
        int style = draw.below(6);
        int only = draw.below(rows);
        boolean birth = kind == Kind.NAME_WITH_BIRTH_DATE;
        switch (placement) {
            case HEADED -> {
                names(birth, "full_name", 2);
                column(planted.header(kind), row -> row % 2 == 0 ? planted.value(kind, style) : "");
            }
            case BARE -> {
                names(birth, "c1", 1);
                column("c2", row -> planted.value(kind, style));
            }
            case RARE -> {
                names(birth, "contact_name", rows);
                column(birth ? planted.header(kind) : "extra", row -> row == only ? planted.value(kind, style) : "");
            }
            case IN_TEXT ->
                column("notes", row -> row == only ? planted.sentence(kind) : LookAlikes.REMARK.value(draw, row));
        }
    }

    private void names(boolean wanted, String name, int oneIn) {
        if (wanted) {
            column(name, row -> row % oneIn == 0 ? planted.name() : "");
        }
    }

    /** Columns that make groups, of six rows or more but for a small one where there is to be one, and a count of people. */
    void groups(boolean small) {
        int groups = Math.max(1, rows / 8);
        quasiIdentifiers.addAll(Set.of("age_band", "ward"));
        int last = small ? rows - draw.between(1, 4) : rows;
        column("age_band", row -> row < last ? "band " + row % groups % 9 : "band 9");
        column("ward", row -> "ward " + row % groups / 9);
        people(-1);
    }

    private void people(int smallAt) {
        counts.add("people");
        column(
                "people",
                row -> row == smallAt
                        ? planted.value(Kind.SMALL_COUNT, 0)
                        : draw.once(5) ? "0" : Integer.toString(draw.between(5, 900)));
    }

    Sheet sheet(Format format) {
        List<List<String>> table = IntStream.range(0, rows)
                .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
                .toList();
        return new Sheet(names, table, new Declaration(format, quasiIdentifiers, counts, Declaration.USUAL_GROUP));
    }
}
