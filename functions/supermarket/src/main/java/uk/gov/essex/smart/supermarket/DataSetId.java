package uk.gov.essex.smart.supermarket;

import java.util.Optional;
import java.util.regex.Pattern;

/** A data set's name in addresses and keys, chosen by its publisher and never given to another: lower-case words joined by hyphens, 3 to 64 characters. */
public record DataSetId(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{3,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException where it is not of the form; the message does not quote it */
    public DataSetId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A data set is named by lower-case words such as air-quality-by-district");
        }
    }

    /** The data set of this name, or empty where none can be named so. */
    public static Optional<DataSetId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new DataSetId(value)) : Optional.empty();
    }
}
