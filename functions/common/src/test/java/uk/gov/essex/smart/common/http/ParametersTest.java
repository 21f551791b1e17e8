package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParametersTest {

    @Test
    void readsWhatIsThereAndDefaultsForWhatIsNot() {
        Parameters parameters = of(Map.of("limit", " 20 ", "name", "a,b, c,,a"));
        assertThat(parameters.number("limit", 5, 1, 100)).isEqualTo(20);
        assertThat(parameters.number("offset", 5, 1, 100)).isEqualTo(5);
        assertThat(parameters.list("name", 3)).containsExactly("a", "b", "c");
        assertThat(parameters.list("other", 3)).isEmpty();
        assertThat(parameters.isGiven("name")).isTrue();
        assertThat(parameters.isGiven("other")).isFalse();
        assertThat(parameters.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-3", "1.5", "ten", "99999999999999999999", "٣"})
    void refusesANumberThatIsNoneOrOutOfRange(String text) {
        Parameters parameters = of(Map.of("limit", text));
        assertThat(parameters.number("limit", 5, 1, 100)).isEqualTo(5);
        assertThat(parameters.faults()).containsExactly(Fault.query("limit", "Must be a whole number from 1 to 100."));
    }

    @Test
    void collectsEveryFaultAndQuotesNoValue() {
        Parameters parameters =
                of(Map.of("limit", "secret", "name", "a,b,c", "other", "  ", "offset", "x".repeat(1_025)));
        parameters.number("limit", 5, 1, 100);
        parameters.list("name", 2);
        parameters.text("other");
        parameters.parsed("offset", "Must be short.", Optional::of);
        assertThat(parameters.faults())
                .extracting(Fault::pointer)
                .containsExactly("/query/limit", "/query/name", "/query/other", "/query/offset");
        assertThat(parameters.faults()).extracting(Fault::detail).noneMatch(detail -> detail.contains("secret"));
    }

    @Test
    void refusesWhatTheRouteDoesNotTakeAndRepeatsNoStrangeName() {
        Parameters parameters = of(Map.of("limlt", "1", "<b>", "1"));
        assertThat(parameters.faults()).extracting(Fault::pointer).containsExactlyInAnyOrder("/query/limlt", "/query");
        assertThat(parameters.faults().getFirst().detail()).contains("limit, name, offset, other");
    }

    @Test
    void listsABoundedNumberOfFaults() {
        Map<String, String> many = IntStream.range(0, 500).boxed().collect(Collectors.toMap(i -> "p" + i, i -> "1"));
        assertThat(of(many).faults()).hasSize(20);
    }

    private static Parameters of(Map<String, String> query) {
        return new Parameters(Requests.get(query), Set.of("limit", "name", "other", "offset"));
    }
}
