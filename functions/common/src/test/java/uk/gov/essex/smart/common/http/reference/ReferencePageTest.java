package uk.gov.essex.smart.common.http.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.testing.Repository;

final class ReferencePageTest {

    private final byte[] document = document();
    private final OpenApi api = OpenApi.parse(document);
    private final String page = new ReferencePage(api).html("https://api.example");

    @Test
    void tellsOfEveryOperationWithACommandToCopy() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(page)
                        .contains("<h3 id=\"" + operation.id() + "\">")
                        .contains(Html.escaped(Curl.of(api, operation, "https://api.example"))));
    }

    @Test
    void writesCommandsThatCanBeRun() {
        assertThat(page)
                .contains("curl &#39;https://api.example/places/lampposts/post-000001/readings?channel=no2"
                        + "&amp;from=2026-01-01T00:00:00Z&amp;to=2026-01-02T00:00:00Z&amp;resolution=hour"
                        + "&amp;statistic=mean,max,p95,count&#39;")
                .contains("curl -H &#39;x-api-key: YOUR-KEY&#39; &#39;https://api.example/places/readings?bbox=");
    }

    @Test
    void tellsOfEveryParameterProblemAndSchema() {
        assertThat(api.operations())
                .flatExtracting(api::parameters)
                .allSatisfy(parameter -> assertThat(page)
                        .contains("<strong>" + parameter.path("name").asText() + "</strong>"));
        assertThat(found("<dt id=\"problem-(\\w+)\"")).hasSize(8);
        assertThat(api.document().at("/components/schemas").properties())
                .allSatisfy(schema -> assertThat(page).contains("<strong>" + schema.getKey() + "</strong>"));
    }

    @Test
    void leadsEveryLinkOfItsOwnSomewhere() {
        List<String> ids = found("id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found("href=\"#([^\"]+)\"")).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void canBeReadByEverybody() {
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<a class=\"skip\" href=\"#content\">")
                .contains("<main id=\"content\"")
                .contains("name=\"viewport\"");
        assertThat(found("<h1>(.+?)</h1>")).hasSize(1);
    }

    @Test
    void bringsEverythingItNeeds() {
        assertThat(page).doesNotContain("<script", "<link", "<img", "@import", "url(", " src=", "{{");
    }

    @Test
    void escapesWhatItIsTold() {
        OpenApi hostile = OpenApi.parse(new String(document, StandardCharsets.UTF_8)
                .replace("Smart Places: lamppost sensors", "<b>\\\"$1\\\" & `x`")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(new ReferencePage(hostile).html("https://api.example"))
                .contains("<h1>&lt;b&gt;&quot;$1&quot; &amp; `x` of Essex</h1>");
    }

    private static byte[] document() {
        try {
            return Files.readAllBytes(
                    Repository.path("functions/places/src/main/resources/uk/gov/essex/smart/places/openapi.json"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
