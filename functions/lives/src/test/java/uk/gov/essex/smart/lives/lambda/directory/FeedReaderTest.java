package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.lives.directory.Service;

final class FeedReaderTest {

    private static final String GOOD = """
        {"id": "00000000-0000-4000-8000-000000000001", "name": "Tea", "status": "active",
         "url": "https://example.org/", "minimum_age": 18,
         "organization": {"id": "00000000-0000-4000-8000-000000000002", "name": "Trust", "description": "x"},
         "cost_options": [{"id": "00000000-0000-4000-8000-000000000003", "amount": 4.5}],
         "attributes": [{"id": "00000000-0000-4000-8000-000000000004", "taxonomy_term":
           {"id": "00000000-0000-4000-8000-000000000005", "name": "Falls", "description": "x"}}]}\
        """;

    private final FeedReader reader = new FeedReader(Entries.MODIFIED);

    @Test
    void readsBackWhatTheApiWrites() {
        for (Service service : Entries.synthetic(20, 1)) {
            byte[] written = Json.object(json -> new ServiceJson(SeededDirectory.BASE).full(json, service));
            assertThat(reader.service(written)).isEqualTo(new Reading.Accepted<>(service, List.of()));
        }
    }

    @Test
    void takesWhenItWasReadForWhenItChangedIfNobodySays() {
        Service service = ((Reading.Accepted<Service>) read(GOOD)).value();
        assertThat(service.assurance().modified()).isEqualTo(Entries.MODIFIED);
        assertThat(service.particulars().costs().getFirst().pence()).contains(450L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "Tea"                                  | "<b></b>"      | /name
        "status": "active"                     | "status": "x"  | /status
        "minimum_age": 18                      | "minimum_age": 1.5 | /minimum_age
        "minimum_age": 18                      | "minimum_age": 40, "maximum_age": 20 | /minimum_age
        https://example.org/                   | javascript:alert(1) | /url
        00000000-0000-4000-8000-000000000001   | 1-1-1-1-1      | /id
        4.5                                    | 4.555          | /cost_options/0/amount
        4.5                                    | 1e400          | /cost_options/0/amount
        "amount"                               | "valid_from": "2026-02-30", "amount" | /cost_options/0/valid_from
        "name": "Falls",                       | ''             | /attributes/0/taxonomy_term/name
        """)
    void namesThePlaceThatIsWrong(String part, String wrong, String place) {
        assertThat(GOOD).contains(part);

        Reading<Service> reading = read(GOOD.replace(part, wrong));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused<Service>) reading).faults())
                .extracting(Fault::pointer)
                .containsExactly(place);
    }

    @Test
    void refusesWhatIsNoJsonOfItsSize() {
        for (String text : new String[] {"", "[]", "null", "{", "{\"id\":1,\"id\":1}", "[".repeat(99), "{} {}"}) {
            assertThat(read(text)).isInstanceOf(Reading.Refused.class);
        }
        assertThat(reader.service(new byte[(4 << 20) + 1])).isInstanceOf(Reading.Refused.class);
    }

    private Reading<Service> read(String text) {
        return reader.service(text.getBytes(StandardCharsets.UTF_8));
    }
}
