package uk.gov.essex.smart.supermarket.uploads;

import java.time.Instant;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/**
 * One entry of an upload's audit trail: who brought it where and when. Entries are never changed.
 *
 * @param number from 1: the upload's revision that the step led to
 * @param who the account, or the function that screens
 */
public record Step(UploadId upload, long number, UploadState to, String who, Instant at) {

    static Step of(Upload upload, String who) {
        return new Step(upload.id(), upload.revision(), upload.state(), who, upload.changed());
    }
}
