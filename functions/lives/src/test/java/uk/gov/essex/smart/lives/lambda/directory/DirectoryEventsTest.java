package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.testing.HttpCorpus;

/** Every event of {@code events/lives/directory}, answered by the real edge and held against what is expected and described. */
final class DirectoryEventsTest {

    private static final HttpCorpus CORPUS = new HttpCorpus("lives/directory", "lives/directory");

    private final SeededDirectory api = new SeededDirectory();

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsExpectedAndAsDescribed(String name) throws IOException {
        CORPUS.check(name, api::answer);
    }

    @Test
    void thereAreEventsToAnswer() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(14);
    }
}
