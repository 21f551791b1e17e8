package uk.gov.essex.smart.supermarket.uploads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** Files of uploads as screening finds and leaves them. */
public interface ScreeningFiles {

    /** How many bytes were sent, or empty where there is no file. */
    OptionalLong size(UploadId upload);

    /** Brings the file as it was sent to a path where nothing is. */
    void bring(UploadId upload, Path to) throws IOException;

    /** Leaves what was made of an upload under a key of {@link StoredAt}, in place of what was there. */
    void leave(String key, Path file, String mediaType) throws IOException;
}
