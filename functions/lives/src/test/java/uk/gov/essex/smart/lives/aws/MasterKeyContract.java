package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TamperedException;

/** What every master key does. */
abstract class MasterKeyContract {

    private final SurrogateId person = Plain.id();

    protected abstract MasterKey master();

    @Test
    void unwrapsWhatItWrapped() {
        PersonKey key = master().fresh(person);
        assertThat(key.plain().asByteArray()).hasSize(PersonKey.BYTES);
        assertThat(master().unwrap(person, key.wrapped())).isEqualTo(key.plain());
        assertThat(master().fresh(person).plain()).isNotEqualTo(key.plain());
        assertThat(key).hasToString("PersonKey(hidden)");
    }

    @Test
    void unwrapsNoOthersKey() {
        SdkBytes wrapped = master().fresh(person).wrapped();
        assertThatThrownBy(() -> master().unwrap(Plain.id(), wrapped)).isInstanceOf(TamperedException.class);
    }

    @Test
    void unwrapsNoChangedKey() {
        byte[] changed = master().fresh(person).wrapped().asByteArray();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> master().unwrap(person, SdkBytes.fromByteArray(changed)))
                .isInstanceOf(TamperedException.class)
                .hasMessageContaining(person.value());
    }
}
