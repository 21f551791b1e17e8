package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SurrogateId;

final class MasterKeyTest {

    private final MasterKey master = new RawMasterKey(new byte[32], new SecureRandom());

    @Test
    void unwrapsWhatItWrappedForThePersonOnly() {
        SurrogateId person = Plain.id();
        PersonKey key = master.fresh(person);
        assertThat(master.unwrap(person, key.wrapped())).isEqualTo(key.plain());
        assertThat(key).hasToString("PersonKey(hidden)");
        assertThatThrownBy(() -> master.unwrap(Plain.id(), key.wrapped())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new RawMasterKey(new byte[16], new SecureRandom()))
                .hasMessageContaining("must have 32");
    }
}
