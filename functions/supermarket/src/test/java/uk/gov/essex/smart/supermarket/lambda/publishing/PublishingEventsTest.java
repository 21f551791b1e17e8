package uk.gov.essex.smart.supermarket.lambda.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.testing.HttpCorpus;

/** Every event of {@code events/supermarket/publishing}, answered by the real routes and held against what is expected and described. */
final class PublishingEventsTest {

    private static final HttpCorpus CORPUS = new HttpCorpus("supermarket/publishing", "supermarket/publishing");

    private final SeededPublishing door = new SeededPublishing();

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @AfterEach
    void close() {
        door.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsExpectedAndAsDescribed(String name) throws IOException {
        CORPUS.check(name, door::answer);
    }

    @Test
    void thereAreEventsToAnswer() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(30);
    }
}
