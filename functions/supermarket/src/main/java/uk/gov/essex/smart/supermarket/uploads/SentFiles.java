package uk.gov.essex.smart.supermarket.uploads;

import java.util.List;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** Files as publishers send them, part by part and straight to the store. */
public interface SentFiles {

    /** Opens a transfer of parts. One that is neither completed nor given up is cleared away after some days. @return what the store calls it */
    String begin(UploadId upload, Format format);

    /** Addresses for parts of an upload, from one number to another, both included. */
    List<PartAddress> sign(Upload upload, int first, int last);

    /** Sends a part from here, for those that have no need of an address. */
    SentPart send(Upload upload, int number, byte[] bytes);

    /** Makes the parts one file; the same again is harmless. */
    Completion complete(Upload upload, List<SentPart> parts);

    /** Whether an upload's parts were made one file. */
    boolean isThere(UploadId upload);

    /** Gives a transfer up; harmless where it is no more. */
    void abort(UploadId upload, String transfer);
}
