package uk.gov.essex.smart.supermarket.lambda.obtaining;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.obtaining.Usage;

final class FileDoorTest {

    private static final String FILE = "GET /supermarket/obtaining/{data-set}/{version}/{format}";
    private static final String LOOK = "HEAD /supermarket/obtaining/{data-set}/{version}/{format}";
    private static final Set<String> BUYING = Set.of("market:buy");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SeededStock stock = new SeededStock();

    @Test
    void sendsAnyoneToWhatIsFree() {
        Response response = stock.ask(FILE, path("cycle-counts", "1", "csv"), Map.of());
        assertThat(response.status()).isEqualTo(303);
        assertThat(response.headers())
                .containsEntry("location", "https://shelf.example/cycle-counts/1/CSV?for=get&as=cycle-counts-1.csv")
                .containsEntry("x-checksum-sha256", "0a".repeat(32))
                .containsEntry("cache-control", "no-store");
    }

    @Test
    void findsTheNewestByItsWord() {
        assertThat(stock.ask(FILE, path("cycle-counts", "latest", "parquet"), Map.of())
                        .findHeader("location"))
                .contains("https://shelf.example/cycle-counts/2/PARQUET?for=get&as=cycle-counts-2.parquet");
    }

    @ParameterizedTest
    @CsvSource({
        "csv, application/json, 200",
        "csv, text/csv, 303",
        "csv, 'text/html,*/*;q=0.8', 303",
        "csv, 'application/json;q=0.5,text/csv', 303",
        "csv, '', 303",
        "csv, image/png, 406"
    })
    void tellsTheAddressToWhoeverTakesJsonOnly(String format, String accept, int status) {
        assertThat(stock.ask(FILE, path("cycle-counts", "1", format), Map.of("accept", accept))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void tellsBytesAndChecksumWithTheAddress() throws IOException {
        Response response = stock.ask(FILE, path("cycle-counts", "1", "csv"), Map.of("accept", "application/json"));
        JsonNode told = JSON.readTree(response.body());
        assertThat(told.path("bytes").asLong()).isEqualTo(52_001);
        assertThat(told.path("sha256").asText()).isEqualTo("0a".repeat(32));
        assertThat(told.path("address").asText()).startsWith("https://shelf.example/");
        assertThat(told.path("until").asText())
                .isEqualTo(stock.stock().clock().instant().plusSeconds(60).toString());
        assertThat(response.findHeader("x-checksum-sha256")).contains("0a".repeat(32));
    }

    @Test
    void letsOutWhatCostsOnlyToWhoeverPaid() {
        Map<String, String> paid = path("shop-footfall", "1", "json");
        assertThat(stock.ask(SeededStock.BUYER, BUYING, FILE, paid, "").status())
                .isEqualTo(303);
        for (Response refused : List.of(
                stock.ask(FILE, paid, Map.of()),
                stock.ask(SeededStock.OTHER, BUYING, FILE, paid, ""),
                stock.ask(SeededStock.BUYER, Set.of("market:publish"), FILE, paid, ""))) {
            assertThat(refused.status()).isEqualTo(402);
            assertThat(refused.text())
                    .contains("25.00 pounds", "/supermarket/trade/orders", "market:buy")
                    .doesNotContain("shelf");
            assertThat(refused.headers()).doesNotContainKey("location");
        }
    }

    @Test
    void saysWhereAPurchaseBeginsAndNotToBuyAgain() {
        Response before = stock.ask(SeededStock.LATER, BUYING, FILE, path("shop-footfall", "1", "json"), "");
        assertThat(before.status()).isEqualTo(403);
        assertThat(before.text()).contains("begins with version 2").doesNotContain("shelf");
        assertThat(stock.ask(SeededStock.LATER, BUYING, FILE, path("shop-footfall", "latest", "json"), "")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void asksTheEntitlementEachTime() {
        Map<String, String> monthly = path("parking-demand", "latest", "csv");
        assertThat(stock.ask(SeededStock.BUYER, BUYING, FILE, monthly, "").status())
                .isEqualTo(303);
        stock.pass(Duration.ofDays(30));
        Response ended = stock.ask(SeededStock.BUYER, BUYING, FILE, monthly, "");
        assertThat(ended.status()).isEqualTo(402);
        assertThat(ended.text()).contains("99.05 pounds without VAT for a month");
    }

    @Test
    void letsNothingOutThatIsHiddenFromTheMomentOn() {
        Map<String, String> paid = path("shop-footfall", "1", "json");
        stock.publishing().hide(SeededStock.PAID);
        assertThat(stock.ask(SeededStock.BUYER, BUYING, FILE, paid, "").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "bus-stops, 1, csv, 404",
        "half-written, latest, csv, 404",
        "no-such-data-set, 1, csv, 404",
        "cycle-counts, 3, csv, 404",
        "cycle-counts, 1, json, 404",
        "car-parks, 1, csv, 410",
        "Cycle_Counts, 0, exe, 400",
        "cycle-counts, 1, xlsx, 400",
        "cycle-counts, -1, csv, 400",
        "cycle-counts, 123456789, csv, 400",
        "cycle-counts, Latest, csv, 400"
    })
    void refusesWhatIsNotThere(String dataSet, String version, String format, int status) {
        Map<String, String> path = path(dataSet, version, format);
        assertThat(stock.ask(FILE, path, Map.of()).status()).isEqualTo(status);
        assertThat(stock.ask(LOOK, path, Map.of()).status()).isEqualTo(status);
    }

    @Test
    void namesEachFaultOfAnAddress() {
        assertThat(stock.ask(FILE, path("Cycle_Counts", "0", "exe"), Map.of()).text())
                .contains("/path/data-set", "/path/version", "/path/format")
                .doesNotContain("exe\"");
    }

    @Test
    void answersHeadLikeGetWithoutABodyAndDoesNotCountIt() {
        Response found = stock.ask(LOOK, path("cycle-counts", "1", "csv"), Map.of());
        assertThat(found.status()).isEqualTo(303);
        assertThat(found.findHeader("location").orElseThrow()).contains("for=head");
        Response refused = stock.ask(LOOK, path("shop-footfall", "1", "json"), Map.of());
        assertThat(refused.status()).isEqualTo(402);
        assertThat(refused.body()).isEmpty();
        assertThat(refused.headers()).doesNotContainKey("content-type");
        assertThat(usage(Samples.CYCLING)).isEmpty();
    }

    @Test
    void countsWhatWasLetOutAndNothingElse() {
        stock.ask(FILE, path("cycle-counts", "1", "csv"), Map.of());
        stock.ask(SeededStock.OTHER, BUYING, FILE, path("cycle-counts", "latest", "csv"), "");
        stock.ask(FILE, path("cycle-counts", "1", "csv"), Map.of("accept", "image/png"));
        stock.ask(SeededStock.BUYER, BUYING, FILE, path("shop-footfall", "1", "json"), "");
        stock.ask(SeededStock.OTHER, BUYING, FILE, path("shop-footfall", "1", "json"), "");
        assertThat(usage(Samples.CYCLING))
                .containsExactly(
                        new Usage(SeededStock.FREE, Map.of(Format.CSV, 2L), 0),
                        new Usage(new DataSetId("shop-footfall"), Map.of(Format.JSON, 1L), 1));
    }

    private List<Usage> usage(AccountId publisher) {
        return stock.stock().downloads().list(publisher, YearMonth.of(2026, 11), Optional.empty(), 10);
    }

    private static Map<String, String> path(String dataSet, String version, String format) {
        return Map.of("data-set", dataSet, "version", version, "format", format);
    }
}
