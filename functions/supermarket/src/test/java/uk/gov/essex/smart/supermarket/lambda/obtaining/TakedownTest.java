package uk.gov.essex.smart.supermarket.lambda.obtaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.catalogue.InMemoryCatalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;
import uk.gov.essex.smart.supermarket.lambda.search.LuceneSearch;
import uk.gov.essex.smart.supermarket.orders.CatalogueOffers;

/** From the decision on, nobody finds, previews, orders or obtains a data set, and who has it is told. */
final class TakedownTest {

    private static final String TAKEDOWN = "POST /supermarket/obtaining/data-sets/{data-set}/takedown";
    private static final String RESTORATION = "POST /supermarket/obtaining/data-sets/{data-set}/restoration";
    private static final String FILE = "GET /supermarket/obtaining/{data-set}/{version}/{format}";
    private static final String PREVIEW = "GET /supermarket/obtaining/{data-set}/{version}/preview";
    private static final String NOTICES = "GET /supermarket/obtaining/notices";
    private static final String BODY = "{\"reviewer\":\"R. Reviewer\",\"reason\":\"A column told home addresses\"}";
    private static final Map<String, String> PATH = Map.of("data-set", "shop-footfall");
    private static final Map<String, String> PAID =
            Map.of("data-set", "shop-footfall", "version", "1", "format", "json");
    private static final Set<String> REVIEW = Set.of("market:review");
    private static final Set<String> BUYING = Set.of("market:buy");

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final SeededStock stock = new SeededStock(Shelves.inMemory(catalogue));
    private final LuceneSearch search =
            new LuceneSearch(catalogue, () -> stock.stock().clock().instant());

    @Test
    void hidesEverywhereWithinAMinuteAndTellsTheBuyer() {
        assertThat(finds()).isTrue();
        assertThat(buyerObtains().status()).isEqualTo(303);

        assertThat(takeDown().status()).isEqualTo(200);

        assertThat(buyerObtains().status()).isEqualTo(404);
        assertThat(stock.ask(PREVIEW, PAID, Map.of()).status()).isEqualTo(404);
        assertThat(new CatalogueOffers(catalogue).find(SeededStock.PAID)).isEmpty();
        stock.pass(Duration.ofSeconds(10));
        assertThat(finds()).isFalse();
        assertThat(notices(SeededStock.BUYER).text()).contains("shop-footfall", "A column told home addresses");
        assertThat(notices(SeededStock.OTHER).text()).doesNotContain("shop-footfall");
    }

    @Test
    void givesBackWhatWasBoughtOnceItIsRestored() {
        takeDown();
        Response restored = stock.ask(Samples.COUNCIL, REVIEW, RESTORATION, PATH, BODY);
        assertThat(restored.status()).isEqualTo(200);
        assertThat(buyerObtains().status()).isEqualTo(303);
        stock.pass(Duration.ofSeconds(10));
        assertThat(finds()).isTrue();
    }

    @Test
    void hidesAtOnceWhatIsReportedToTellOfPeople() {
        Response reported = stock.ask(
                "POST /supermarket/obtaining/data-sets/{data-set}/reports",
                PATH,
                Map.of("idempotency-key", "request-0001"),
                "{\"kind\":\"personal-data\",\"text\":\"Row 7 names somebody\"}");
        assertThat(reported.status()).isEqualTo(202);
        assertThat(reported.text()).doesNotContain("Row 7");
        assertThat(buyerObtains().status()).isEqualTo(404);
    }

    private Response takeDown() {
        return stock.ask(Samples.COUNCIL, REVIEW, TAKEDOWN, PATH, BODY);
    }

    private Response buyerObtains() {
        return stock.ask(SeededStock.BUYER, BUYING, FILE, PAID, "");
    }

    private Response notices(AccountId buyer) {
        return stock.ask(buyer, BUYING, NOTICES, Map.of(), "");
    }

    private boolean finds() {
        return search.search(Wanted.of("")).listings().stream().map(Listing::id).anyMatch(SeededStock.PAID::equals);
    }
}
