package uk.gov.essex.smart.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialTest {

    @Test
    void readsBackWhatItReveals() {
        Credential credential = Keys.credential('k');
        String text = credential.reveal();
        assertThat(text).hasSize(73).matches("sek_[a-z2-7]{16}_[a-z2-7]{52}");
        Credential read = Credential.parse(text).orElseThrow();
        assertThat(read.id()).isEqualTo(credential.id());
        assertThat(read.secret().digest()).isEqualTo(credential.secret().digest());
    }

    @Test
    void encodesAsRfc4648Does() {
        assertThat(Base32.encode("foobar".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo("mzxw6ytboi");
    }

    @Test
    void printsWithoutItsSecret() {
        Credential credential = Keys.credential('k');
        assertThat(credential.toString()).doesNotContain(credential.reveal().substring(21));
        assertThat(Keys.key('k').toString())
                .doesNotContain(credential.secret().digest().hex());
    }

    @Test
    void acceptsOneTextOnlyForOneSecret() {
        String text = Keys.credential('k').reveal();
        String alphabet = "abcdefghijklmnopqrstuvwxyz234567";
        long accepted = alphabet.chars()
                .filter(last ->
                        Credential.parse(text.substring(0, 72) + (char) last).isPresent())
                .count();
        assertThat(accepted).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sek_",
                "sek__",
                "Bearer sek_aaaaaaaaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                " sek_aaaaaaaaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "sek_aaaaaaaaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "sek_aaaaaaaaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "sek_AAAAAAAAAAAAAAAA_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "sek_aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "sek_aaaaaaaaaaaaaaa0_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "sek_aaaaaaaaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
                "sek_аaaaaaaaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "sek_aaaaaaaaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u0000",
                "sek_aaaaaaaaaaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaa\uD83D\uDE00aaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void refusesWhatIsAlmostAKey(String text) {
        assertThat(Credential.parse(text)).isEmpty();
    }

    @Test
    void readsAHundredThousandMutilatedKeysWithoutFault() {
        Random random = new Random(20_260_101);
        String good = Keys.credential('k').reveal();
        int accepted = 0;
        for (int i = 0; i < 100_000; i++) {
            String hostile = mutilated(good, random);
            Optional<Credential> parsed = Credential.parse(hostile);
            accepted += parsed.isPresent() ? 1 : 0;
            parsed.ifPresent(credential -> assertThat(credential.reveal()).isEqualTo(hostile));
        }
        assertThat(accepted).as("some survive, most do not").isBetween(1, 50_000);
    }

    @FuzzTest
    void readsAnyTextWithoutFault(byte[] input) {
        String text = new String(input, java.nio.charset.StandardCharsets.ISO_8859_1);
        Credential.parse(text)
                .ifPresent(credential -> assertThat(credential.reveal()).isEqualTo(text));
    }

    private static String mutilated(String good, Random random) {
        StringBuilder text = new StringBuilder(good);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(text.length());
            switch (text.length() == 1 ? 1 : random.nextInt(5)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                case 1 -> text.setCharAt(at, good.charAt(random.nextInt(good.length())));
                case 2 -> text.deleteCharAt(at);
                case 3 -> text.insert(at, (char) random.nextInt(128));
                default -> text.setLength(Math.max(1, at));
            }
        }
        return text.toString();
    }
}
