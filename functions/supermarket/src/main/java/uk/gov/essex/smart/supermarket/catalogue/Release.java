package uk.gov.essex.smart.supermarket.catalogue;

import java.time.Instant;
import java.util.List;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;

/**
 * Files that were screened and that a person lets out.
 *
 * @param upload what they were uploaded as; the same upload is never released twice
 * @param changes what differs from the version before
 * @param columns empty where the files are not tabular; at most {@value #MOST_COLUMNS}
 * @param distributions the same data, each in another format
 * @param reviewer who answers for letting them out
 */
public record Release(
        UploadId upload,
        Passage changes,
        long rows,
        List<Column> columns,
        List<Distribution> distributions,
        Instant screened,
        Line reviewer) {

    public static final int MOST_COLUMNS = 500;

    /** @throws IllegalArgumentException where there are no files, two in one format, too many columns or less than no rows */
    public Release {
        columns = List.copyOf(columns);
        distributions = List.copyOf(distributions);
        long formats =
                distributions.stream().map(Distribution::format).distinct().count();
        if (distributions.isEmpty() || formats < distributions.size()) {
            throw new IllegalArgumentException("A release has at least one file, and one at most in each format");
        }
        if (rows < 0 || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("A release (" + rows + " rows, " + columns.size()
                    + " columns) has no less than 0 rows and at most " + MOST_COLUMNS + " columns");
        }
    }
}
