package uk.gov.essex.smart.supermarket.obtaining;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.Profile;

/**
 * What anybody sees of data before obtaining them.
 *
 * @param columns what each holds, from every row
 * @param header of the first rows; JSON has a column for each member there, and one for each path in {@code columns}
 * @param first rows, at most {@value #ROWS}; a cell is empty where there is no value
 */
public record Preview(long rows, List<ColumnProfile> columns, List<String> header, List<List<Optional<String>>> first) {

    public static final int ROWS = 20;
    private static final int LONGEST_CELL = 200;

    public Preview {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        first = first.stream().map(List::copyOf).toList();
    }

    /** With the first of these rows, every cell cut to {@value #LONGEST_CELL} characters. */
    public static Preview of(Profile profile, List<String> header, List<List<Optional<String>>> rows) {
        List<List<Optional<String>>> first = rows.stream()
                .limit(ROWS)
                .map(row -> row.stream().map(cell -> cell.map(Preview::cut)).toList())
                .toList();
        return new Preview(profile.rows(), profile.columns(), header, first);
    }

    /** Without any row. */
    public static Preview ofProfile(Profile profile) {
        return new Preview(profile.rows(), profile.columns(), List.of(), List.of());
    }

    /** Of data that are not cleared, for their reviewer. */
    public Preview withoutRows() {
        return new Preview(rows, columns, List.of(), List.of());
    }

    private static String cut(String cell) {
        if (cell.codePointCount(0, cell.length()) <= LONGEST_CELL) {
            return cell;
        }
        return cell.substring(0, cell.offsetByCodePoints(0, LONGEST_CELL - 1)) + '…';
    }
}
