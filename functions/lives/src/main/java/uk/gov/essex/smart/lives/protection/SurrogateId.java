package uk.gov.essex.smart.lives.protection;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** A name that means nothing: 128 random bits in hexadecimal, for a person, a document or a member of staff. */
public record SurrogateId(String value) {

    /** How many random bytes an id is made of. */
    public static final int BYTES = 16;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException where the text is not of the form; the message does not quote it */
    public SurrogateId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A surrogate id is 32 digits of 0-9 and a-f");
        }
    }

    /**
     * The id these random bytes make.
     *
     * @throws IllegalArgumentException where there are not {@value #BYTES} bytes
     */
    public static SurrogateId of(byte[] random) {
        return new SurrogateId(HexFormat.of().formatHex(random));
    }

    /** The id of something that has a name already, such as an organisation; never of a person. */
    public static SurrogateId named(String name) {
        return new SurrogateId(Sha256.of(name).substring(0, 2 * BYTES));
    }
}
