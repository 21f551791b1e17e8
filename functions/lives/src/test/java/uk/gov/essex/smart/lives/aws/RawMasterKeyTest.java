package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

final class RawMasterKeyTest extends MasterKeyContract {

    private final MasterKey master = new RawMasterKey(new byte[32], new SecureRandom());

    @Override
    protected MasterKey master() {
        return master;
    }

    @Test
    void takesAKeyOfThirtyTwoBytesOnly() {
        assertThatThrownBy(() -> new RawMasterKey(new byte[16], new SecureRandom()))
                .hasMessageContaining("must have 32");
    }
}
