package uk.gov.essex.smart.supermarket.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.lambda.dcat.Syntax;

/** Whatever is asked for, the answer is no fault of ours. */
final class CatalogueFuzzTest {

    private static final int REQUESTS = Integer.getInteger("requests", 2_000);
    private static final List<String> PIECES = List.of(
            "air",
            "\"",
            "csv",
            ",",
            "2026-11-01",
            "T00:00:00Z",
            "-",
            "0.5",
            "51.7",
            "1e9",
            "NaN",
            "\u202e",
            "\uD83D",
            "<script>",
            "%",
            "AND",
            "*",
            "[",
            "\\",
            "ogl-3",
            "free",
            "newest",
            "name",
            "99999999999",
            "Y3ljbGUtY291bnRz",
            "\n",
            " ",
            "\u0000",
            ".ttl",
            ".jsonld",
            "..",
            "/",
            "cycle-counts");

    private final SplittableRandom random = new SplittableRandom(2026);
    private final SeededCatalogue catalogue = new SeededCatalogue();

    @Test
    void answersAnyRequest() {
        List<String> routes = List.of(
                "/supermarket/data-sets",
                "/supermarket/data-sets/{data-set}",
                "/supermarket/data-sets/{data-set}/versions",
                "/supermarket/data-sets/{data-set}/versions/{version}",
                "/supermarket/catalog." + Syntax.TURTLE.extension(),
                "/supermarket/dataset/{file}");
        List<String> names = SearchParameters.NAMES.stream().sorted().toList();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            String route = routes.get(random.nextInt(routes.size()));
            Map<String, String> query = new HashMap<>();
            for (int j = random.nextInt(3); j > 0; j--) {
                String[] dcat = {"page", "q", "modified_since", "limit", "cursor"};
                query.put(
                        route.endsWith("data-sets")
                                ? names.get(random.nextInt(names.size()))
                                : dcat[random.nextInt(dcat.length)],
                        text());
            }
            Map<String, String> path = Map.of("data-set", name(), "version", text(), "file", name() + text());
            Response response = catalogue.get(route, path, query);
            statuses.merge(response.status(), 1, Integer::sum);
            assertThat(response.status()).as("%s %s %s", route, path, query).isLessThan(500);
        }
        assertThat(statuses.keySet()).as("%s", statuses).contains(200, 400, 404);
    }

    private String name() {
        return random.nextInt(3) == 0 ? text() : "cycle-counts";
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
