package uk.gov.essex.smart.supermarket.uploads;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/**
 * Under which keys files stand: as sent and as prepared with the uploads, as released on the shelf. Nobody outside is told of
 * them.
 */
public final class StoredAt {

    private static final String SENT = "uploads/";
    private static final Pattern SENT_FILE = Pattern.compile(SENT + "([a-z0-9-]{8,64})");
    private static final String PREVIEW = "/preview.json";
    private static final String CHART = "/chart.svg";

    private StoredAt() {}

    /** The file as its publisher sends it. */
    public static String sent(UploadId upload) {
        return SENT + upload.value();
    }

    /** Which upload's file stands under a key, or empty where it is none. */
    public static Optional<UploadId> findSent(String key) {
        return Optional.of(SENT_FILE.matcher(key))
                .filter(Matcher::matches)
                .map(matcher -> new UploadId(matcher.group(1)));
    }

    public static String prepared(UploadId upload, DataSetId dataSet, Format format) {
        return prepared(shelved(upload, dataSet, format));
    }

    public static String preparedPreview(UploadId upload) {
        return prepared(shelvedPreview(upload));
    }

    /** The picture, where the data have something to draw. */
    public static String preparedChart(UploadId upload) {
        return prepared(shelvedChart(upload));
    }

    /** What a distribution has for its key. */
    public static String shelved(UploadId upload, DataSetId dataSet, Format format) {
        return upload.value() + '/' + dataSet.value() + '.' + format.extension();
    }

    public static String shelvedPreview(UploadId upload) {
        return upload.value() + PREVIEW;
    }

    public static String shelvedChart(UploadId upload) {
        return upload.value() + CHART;
    }

    private static String prepared(String shelved) {
        return "prepared/" + shelved;
    }
}
