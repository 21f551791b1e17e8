package uk.gov.essex.smart.supermarket.lambda.obtaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.testing.HttpCorpus;

/** Every event of {@code events/supermarket/obtaining}, answered by the real routes and held against what is expected and described. */
final class ObtainingEventsTest {

    private static final HttpCorpus CORPUS = new HttpCorpus("supermarket/obtaining", "supermarket/obtaining");

    private final SeededStock stock = new SeededStock();

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsExpectedAndAsDescribed(String name) throws IOException {
        CORPUS.check(name, stock::answer);
    }

    @Test
    void thereAreEventsToAnswer() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(70);
    }
}
