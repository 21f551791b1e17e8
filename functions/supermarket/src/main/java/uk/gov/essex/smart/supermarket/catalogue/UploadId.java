package uk.gov.essex.smart.supermarket.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/** What was uploaded once: 8 to 64 characters of a-z, 0-9 and hyphens. */
public record UploadId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{8,64}");

    /** @throws IllegalArgumentException where it is not of the form */
    public UploadId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An upload is named by 8 to 64 characters of a-z, 0-9 and hyphens");
        }
    }

    /** The upload of this name, or empty where none can be named so. */
    public static Optional<UploadId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new UploadId(value)) : Optional.empty();
    }
}
