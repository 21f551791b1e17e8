package uk.gov.essex.smart.lives.directory;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text that is safe in any page, message or spreadsheet that shows it: no markup, no control, no character that turns
 * the reading direction, no link that is a script. Whitespace other than line ends becomes a space.
 */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?][^<>]*>?");
    private static final Pattern SCRIPT_LINK =
            Pattern.compile("\\]\\(\\s*(?:javascript|vbscript|data)\\s*:[^)]*\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\u200D]]");
    private static final Pattern GAP = Pattern.compile("[\\t\\r\\p{Zs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern FORMULA = Pattern.compile("^(?:=|[+@\\-](?=[A-Za-z(]))+");

    private PlainText() {}

    /** The text as plain, composed (NFC) and stripped; may be empty. Taking away may lay bare more: it goes on until none is left. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        String before;
        do {
            before = plain;
            plain = GAP.matcher(plain).replaceAll(" ");
            plain = HIDDEN.matcher(plain).replaceAll("");
            plain = MARKUP.matcher(plain).replaceAll("");
            plain = SCRIPT_LINK.matcher(plain).replaceAll("]");
            plain = FORMULA.matcher(plain.strip()).replaceAll("");
        } while (!plain.equals(before));
        return plain;
    }
}
