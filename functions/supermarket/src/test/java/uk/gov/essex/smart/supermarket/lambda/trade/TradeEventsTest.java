package uk.gov.essex.smart.supermarket.lambda.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.testing.HttpCorpus;

/** Every event of {@code events/supermarket/trade}, answered by the real routes and held against what is expected and described. */
final class TradeEventsTest {

    private static final HttpCorpus CORPUS = new HttpCorpus("supermarket/trade", "supermarket/trade");

    private final SeededTrade trade = new SeededTrade();

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @AfterEach
    void close() {
        trade.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsExpectedAndAsDescribed(String name) throws IOException {
        CORPUS.check(name, trade::answer);
    }

    @Test
    void thereAreEventsToAnswer() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(40);
    }
}
