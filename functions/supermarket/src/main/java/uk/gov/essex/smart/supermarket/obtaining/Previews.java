package uk.gov.essex.smart.supermarket.obtaining;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** What was drawn and told of files when they were let out. */
public interface Previews {

    /** First rows and what each column holds, as JSON. */
    Optional<byte[]> findPreview(UploadId upload);

    /** A chart or a map, as SVG. */
    Optional<byte[]> findChart(UploadId upload);
}
