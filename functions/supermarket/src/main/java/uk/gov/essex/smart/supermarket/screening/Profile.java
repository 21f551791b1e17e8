package uk.gov.essex.smart.supermarket.screening;

import java.util.List;
import uk.gov.essex.smart.supermarket.Checksum;

/**
 * What a file holds, from all of it.
 *
 * @param bytes as uploaded, and so the checksum
 */
public record Profile(Encoding encoding, long rows, long bytes, Checksum checksum, List<ColumnProfile> columns) {

    public Profile {
        columns = List.copyOf(columns);
    }
}
