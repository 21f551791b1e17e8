package uk.gov.essex.smart.supermarket.uploads;

import java.time.Instant;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** A place in the queue of those that wait for a reviewer. */
public record Waiting(Instant since, UploadId upload) {

    public static Waiting of(Upload upload) {
        return new Waiting(upload.changed(), upload.id());
    }
}
