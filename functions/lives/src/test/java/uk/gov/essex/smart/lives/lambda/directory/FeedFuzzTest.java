package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.directory.Entries;

/** Whatever a provider sends is accepted or refused with its places; nothing is thrown. */
final class FeedFuzzTest {

    private final FeedReader reader = new FeedReader(Entries.MODIFIED);

    @FuzzTest(maxDuration = "1m")
    void answersAnyBytes(byte[] bytes) {
        Stream.of(
                        reader.service(bytes),
                        reader.services(bytes),
                        reader.organisation(bytes),
                        reader.site(bytes),
                        reader.taxonomy(bytes),
                        reader.details(bytes))
                .forEach(reading -> assertThat(reading instanceof Reading.Refused<?> refused
                                && refused.faults().isEmpty())
                        .isFalse());
    }
}
