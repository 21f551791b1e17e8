package uk.gov.essex.smart.lives.aws;

import software.amazon.awssdk.core.SdkBytes;

/**
 * A person's data key: as it seals, in memory only, and as it is stored, wrapped by the master key.
 *
 * @param plain 32 bytes
 */
public record PersonKey(SdkBytes plain, SdkBytes wrapped) {

    static final int BYTES = 32;

    @Override
    public String toString() {
        return "PersonKey(hidden)";
    }
}
