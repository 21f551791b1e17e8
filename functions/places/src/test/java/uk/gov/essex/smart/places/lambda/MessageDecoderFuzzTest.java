package uk.gov.essex.smart.places.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import uk.gov.essex.smart.places.Channels;

/** Whatever the bytes, the decoder answers; what it understands is on the allow-list and within the channels' ranges. */
final class MessageDecoderFuzzTest {

    private final MessageDecoder decoder = new MessageDecoder();

    @FuzzTest(maxDuration = "1m")
    void answersAnyBytes(byte[] event) {
        if (decoder.decode(event) instanceof Decoded.Understood understood) {
            assertThat(understood.report().kept().series()).allSatisfy(series -> {
                assertThat(Channels.list()).contains(series.channel());
                assertThat(Arrays.stream(series.values()).filter(value -> value != Long.MIN_VALUE))
                        .allMatch(value -> value >= series.channel().least()
                                && value <= series.channel().most());
            });
        }
    }
}
