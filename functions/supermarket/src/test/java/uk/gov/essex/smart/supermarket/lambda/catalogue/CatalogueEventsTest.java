package uk.gov.essex.smart.supermarket.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.testing.HttpCorpus;

/** Every event of {@code events/supermarket/catalogue}, answered by the real routes and held against what is expected and described. */
final class CatalogueEventsTest {

    private static final HttpCorpus CORPUS = new HttpCorpus("supermarket/catalogue", "supermarket/catalogue");

    private final SeededCatalogue catalogue = new SeededCatalogue();

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsExpectedAndAsDescribed(String name) throws IOException {
        CORPUS.check(name, catalogue::answer);
    }

    @Test
    void thereAreEventsToAnswer() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(30);
    }
}
