package uk.gov.essex.smart.lives.aws;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.core.SdkBytes;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TamperedException;

/**
 * The master key as bytes, where there is no KMS: AES-256-GCM (NIST SP 800-38D) with a random nonce of 12 bytes before the
 * text, and the person as additional data.
 */
public final class RawMasterKey implements MasterKey {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    /** @throws IllegalArgumentException where the key has not 32 bytes */
    public RawMasterKey(byte[] key, SecureRandom random) {
        if (key.length != PersonKey.BYTES) {
            throw new IllegalArgumentException(
                    "The master key (" + key.length + " bytes) must have " + PersonKey.BYTES);
        }
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    @Override
    public PersonKey fresh(SurrogateId person) {
        byte[] plain = random(PersonKey.BYTES);
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, person, nonce, plain, 0);
        byte[] wrapped = new byte[nonce.length + sealed.length];
        System.arraycopy(nonce, 0, wrapped, 0, nonce.length);
        System.arraycopy(sealed, 0, wrapped, nonce.length, sealed.length);
        return new PersonKey(SdkBytes.fromByteArray(plain), SdkBytes.fromByteArray(wrapped));
    }

    @Override
    public SdkBytes unwrap(SurrogateId person, SdkBytes wrapped) {
        byte[] bytes = wrapped.asByteArray();
        return SdkBytes.fromByteArray(apply(Cipher.DECRYPT_MODE, person, bytes, bytes, NONCE_BYTES));
    }

    private byte[] apply(int mode, SurrogateId person, byte[] nonce, byte[] input, int from) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            cipher.updateAAD(person.value().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException fault) {
            throw new TamperedException(person, fault);
        }
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
