package uk.gov.essex.smart.supermarket.screening.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;

/** What a file is by its first bytes, whatever its name. */
public final class Signature {

    /** First bytes enough to tell. */
    public static final int LENGTH = 256;

    private static final String[] PACKED = {
        "\u001F\u008B",
        "PK\u0003\u0004",
        "PK\u0005\u0006",
        "BZh",
        "\u00FD7zXZ",
        "(\u00B5/\u00FD",
        "7z\u00BC\u00AF",
        "Rar!"
    };
    private static final String[] OTHERS = {
        "%PDF-",
        "\u007FELF",
        "MZ",
        "\u0089PNG",
        "\u00FF\u00D8\u00FF",
        "GIF8",
        "SQLite format",
        "\u00D0\u00CF\u0011\u00E0"
    };

    private static final Pattern FEATURES = Pattern.compile("\\{\\s*\"type\"\\s*:\\s*\"FeatureCollection\"");

    private Signature() {}

    /**
     * Holds a file's first bytes against its format.
     *
     * @throws Unreadable where the file is packed, or is of another type
     */
    public static void check(byte[] head, Format format) throws Unreadable {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (begins(text, PACKED)) {
            throw new Unreadable(Refusal.COMPRESSED, 0);
        }
        boolean parquet = text.startsWith("PAR1");
        if (parquet != (format == Format.PARQUET) || begins(text, OTHERS)) {
            throw new Unreadable(Refusal.WRONG_TYPE, 0);
        }
    }

    /**
     * Holds the first bytes of a text, as UTF-8, against its format.
     *
     * @throws Unreadable where it is of another type
     */
    public static void checkText(byte[] head, Format format) throws Unreadable {
        String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        boolean json = text.startsWith("{") || text.startsWith("[");
        boolean geoJson = FEATURES.matcher(text).lookingAt();
        if (json != (format != Format.CSV) || (geoJson && format == Format.JSON) || text.startsWith("<")) {
            throw new Unreadable(Refusal.WRONG_TYPE, 0);
        }
    }

    private static boolean begins(String text, String... signatures) {
        for (String signature : signatures) {
            if (text.startsWith(signature)) {
                return true;
            }
        }
        return false;
    }
}
