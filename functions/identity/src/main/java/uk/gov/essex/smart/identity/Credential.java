package uk.gov.essex.smart.identity;

import java.util.Optional;

/** An API key as its holder has it: {@code sek_<id>_<secret>}, 73 characters of which only the id may be shown again. */
public record Credential(KeyId id, Secret secret) {

    private static final String PREFIX = "sek_";
    private static final int SECRET_AT = PREFIX.length() + Base32.length(KeyId.BYTES) + 1;
    private static final int LENGTH = SECRET_AT + Base32.length(Secret.BYTES);

    /** The credential behind a text, or empty where it is none; reads no more than the length of one. */
    public static Optional<Credential> parse(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX) || text.charAt(SECRET_AT - 1) != '_') {
            return Optional.empty();
        }
        return KeyId.find(text.substring(PREFIX.length(), SECRET_AT - 1))
                .flatMap(id -> Secret.parse(text.substring(SECRET_AT)).map(secret -> new Credential(id, secret)));
    }

    /** The text to hand over, once. */
    public String reveal() {
        return PREFIX + id.value() + '_' + secret.reveal();
    }
}
