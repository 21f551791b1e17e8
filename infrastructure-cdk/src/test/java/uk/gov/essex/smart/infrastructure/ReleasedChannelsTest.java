package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.supermarket.release.ExactChannel;

/** The two domains never see each other; here both are seen, and mean the same channels. */
final class ReleasedChannelsTest {

    @ParameterizedTest
    @EnumSource
    void whatIsReleasedIsExactAtItsSource(ExactChannel released) {
        assertThat(Channels.find(released.word()))
                .hasValueSatisfying(channel -> assertThat(channel)
                        .isInstanceOfSatisfying(Channel.Exact.class, exact -> {
                            assertThat(exact.title()).isEqualTo(released.title());
                            assertThat(exact.unit()).isEqualTo(released.unit());
                            assertThat(exact.decimals()).isEqualTo(released.decimals());
                        }));
    }
}
