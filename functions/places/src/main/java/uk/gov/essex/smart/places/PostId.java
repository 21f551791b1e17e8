package uk.gov.essex.smart.places;

import java.util.Optional;
import java.util.regex.Pattern;

/** A lamppost's name: its thing name, its MQTT client id and the first part of its keys. {@code post-} and six digits. */
public record PostId(String value) {

    private static final Pattern FORM = Pattern.compile("post-[0-9]{6}");

    /** @throws IllegalArgumentException where the text is not of the form; the message does not quote it */
    public PostId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A post is named post- and six digits, such as post-000123");
        }
    }

    /** The post of this name, or empty where no post can be named so. */
    public static Optional<PostId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new PostId(value)) : Optional.empty();
    }
}
