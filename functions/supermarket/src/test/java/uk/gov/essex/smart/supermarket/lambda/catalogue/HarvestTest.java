package uk.gov.essex.smart.supermarket.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.lambda.search.LuceneSearch;

/** A whole catalogue of ten thousand data sets, harvested page by page. */
final class HarvestTest {

    private static final int DATA_SETS = 10_000;
    private static final int SEEDED = 6;
    private static final int HIDING = 500;
    private static final Pattern LINKS = Pattern.compile("\"dcat:dataset\":\\[([^]]*)]");
    private static final Pattern ADDRESS = Pattern.compile("\"@id\":\"([^\"]*)\"");
    private static final String ROUTE = "/supermarket/catalog.jsonld";

    private final SeededCatalogue catalogue = new SeededCatalogue();

    @Test
    void losesAndDoublesNothingThatStaysWhoeverFollowsTheLinks() {
        for (int i = 0; i < DATA_SETS - SEEDED; i++) {
            catalogue.list(Samples.COUNCIL, "set-" + i, Samples.particulars("Set " + i % 50, "Numbers"), Format.CSV);
        }
        List<String> seen = new ArrayList<>();
        Map<String, String> query = new HashMap<>();
        while (true) {
            Response page = catalogue.get(ROUTE, Map.of(), query);
            seen.addAll(names(page));
            if (page.findHeader("link").isEmpty()) {
                break;
            }
            query.put("page", page.findHeader("link").get().replaceFirst(".*page=([^>]*)>.*", "$1"));
            if (seen.size() == HIDING) {
                catalogue.hide("air-quality");
                catalogue.pass(LuceneSearch.FRESH);
            }
        }
        assertThat(seen).hasSize(DATA_SETS).doesNotHaveDuplicates().isSorted();
        seen.remove(SeededCatalogue.ADDRESSES.dataSets() + "/air-quality");
        assertThat(numbered(1)).isEqualTo(seen.subList(0, 50));
        assertThat(numbered(2)).isEqualTo(seen.subList(50, 100));
        assertThat(numbered(200)).isEqualTo(seen.subList(9_950, DATA_SETS - 1));
        assertThat(numbered(201)).isEmpty();
    }

    private List<String> numbered(int page) {
        return names(catalogue.get(ROUTE, Map.of(), Map.of("page", Integer.toString(page))));
    }

    private static List<String> names(Response page) {
        Matcher all = LINKS.matcher(page.text());
        return all.find()
                ? ADDRESS.matcher(all.group(1))
                        .results()
                        .map(link -> link.group(1))
                        .toList()
                : List.of();
    }
}
