package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Sending;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;

final class BarsApiTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Door door = new Door();
    private final ObjectNode bundle = Bundles.json(Goldens.all().getFirst());

    @Test
    void takesAReferralOnceAndAnswersItsId() throws IOException {
        Response response = door.send(bundle);

        assertThat(response.status()).as(response.text()).isEqualTo(200);
        assertThat(response.findHeader("x-request-id")).contains("11111111-1111-4111-8111-111111111111");
        assertThat(response.findHeader("x-correlation-id")).contains("22222222-2222-4222-8222-222222222222");
        JsonNode answer = MAPPER.readTree(response.body());
        assertThat(answer.at("/entry/0/resource/response/code").asText()).isEqualTo("ok");
        assertThat(answer.at("/entry/1/resource/status").asText()).isEqualTo("active");
        assertThat(answer.at("/entry/1/resource/id").asText()).isEqualTo(door.firstId());
        assertThat(response.text()).doesNotContain("Testina");
        assertThat(door.send(bundle).status()).isEqualTo(409);
    }

    @Test
    void showsASenderItsOwnReferralOnly() throws IOException {
        door.send(bundle);

        JsonNode request = MAPPER.readTree(door.read(door.firstId()).body());
        assertThat(request.path("resourceType").asText()).isEqualTo("ServiceRequest");
        assertThat(request.path("status").asText()).isEqualTo("active");
        assertThat(door.as(Door.OTHER).read(door.firstId()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoked", "entered-in-error"})
    void withdrawsAReferral(String status) throws IOException {
        door.send(bundle);

        Response response = door.again().send(Bundles.withdrawal(bundle, door.firstId(), status));

        assertThat(response.status()).as(response.text()).isEqualTo(200);
        assertThat(MAPPER.readTree(door.read(door.firstId()).body())
                        .path("status")
                        .asText())
                .isEqualTo(status);
    }

    @Test
    void revisesAReferral() throws IOException {
        door.send(bundle);
        ObjectNode revised = Bundles.update(bundle, door.firstId(), "active");
        Bundles.resource(revised, "ServiceRequest").put("priority", "stat");

        Response response = door.again().send(revised);

        assertThat(response.status()).as(response.text()).isEqualTo(200);
        assertThat(MAPPER.readTree(door.read(door.firstId()).body())
                        .path("priority")
                        .asText())
                .isEqualTo("stat");
    }

    @Test
    void findsASendersOwnReferralsByPerson() throws IOException {
        Referral verified = Desks.verified();
        door.send(Bundles.json(verified));
        String form = Door.PERSON;

        JsonNode found = MAPPER.readTree(door.search(form).body());

        assertThat(found.path("type").asText()).isEqualTo("searchset");
        assertThat(found.at("/entry/0/resource/id").asText()).isEqualTo(door.firstId());
        assertThat(found.at("/link/0/url").asText()).endsWith("/lives/fhir/ServiceRequest/_search");
        assertThat(found.path("link")).hasSize(1);
        assertThat(MAPPER.readTree(door.search(form + "&_id=" + door.firstId()).body())
                        .path("entry"))
                .hasSize(1);
        assertThat(MAPPER.readTree(door.search("_id=" + door.firstId()).body()).path("entry"))
                .hasSize(1);
        assertThat(MAPPER.readTree(door.search(form + "&_id=99999999-9999-4999-8999-999999999999")
                                .body())
                        .has("entry"))
                .isFalse();
        assertThat(MAPPER.readTree(door.as(Door.OTHER).search(form).body()).has("entry"))
                .isFalse();
    }

    @Test
    void goesOnAtTheAddressOfTheNextPage() throws IOException {
        Referral verified = Desks.verified();
        String form = Door.PERSON;
        for (int i = 0; i <= Sending.PAGE; i++) {
            door.again().send(Bundles.json(verified));
        }

        JsonNode first = MAPPER.readTree(door.search(form).body());
        String url = first.at("/link/1/url").asText();
        String token = url.substring(url.indexOf('=') + 1);

        assertThat(first.path("entry")).hasSize(Sending.PAGE);
        assertThat(url).contains("/_search?next-page-token=").doesNotContain("999");
        assertThat(MAPPER.readTree(door.call(
                                        Door.SEARCH,
                                        Map.of(),
                                        Map.of("next-page-token", token),
                                        form.getBytes(StandardCharsets.UTF_8))
                                .body())
                        .path("entry"))
                .hasSize(1);
        assertThat(MAPPER.readTree(
                                door.search(form + "&next-page-token=" + token).body())
                        .path("entry"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400, required",
        "next-page-token=x&_id=99999999-9999-4999-8999-999999999999, 400, value",
        "patient:identifier=https://fhir.nhs.uk/Id/nhs-number|9990000027, 400, value",
        "patient:identifier=urn:other|9990000026, 400, value",
        "_id=7, 400, value",
        "_id=1&_id=2, 400, invalid",
        "%zz=1, 400, structure",
        "patient:name=Testina, 501, not-supported",
        "patient:birthdate=1940-01-01&_id=99999999-9999-4999-8999-999999999999, 501, not-supported",
        "patient:name=Testina&_id=7, 400, not-supported"
    })
    void refusesAFormThatDoesNotFit(String form, int status, String type) throws IOException {
        Response response = door.search(form);

        assertThat(response.status()).isEqualTo(status);
        assertThat(MAPPER.readTree(response.body()).at("/issue/0/code").asText())
                .isEqualTo(type);
        assertThat(response.text()).doesNotContain("Testina", "expression");
    }

    @Test
    void refusesAFormThatIsTooLargeOrOfAnotherTypeOrHalfInTheAddress() {
        assertThat(door.search("_id=" + "7".repeat(2_048)).text()).contains("too-long");
        Map<String, String> address = Map.of("patient:identifier", "9990000026");
        Response inAddress = door.call(Door.SEARCH, Map.of(), address, new byte[0]);
        assertThat(inAddress.status()).isEqualTo(400);
        assertThat(inAddress.text()).doesNotContain("9990000026");
        assertThat(door.with("content-type", "text/plain")
                        .call(Door.SEARCH, Map.of(), Map.of(), new byte[0])
                        .text())
                .contains(SearchForm.MEDIA_TYPE);
        assertThat(door.as(Caller.ANONYMOUS).search("_id=7").status()).isEqualTo(401);
    }

    @Test
    void refusesAReferralFromTheFuture() throws IOException {
        Bundles.resource(bundle, "ServiceRequest").put("authoredOn", "2027-01-01T00:00:00Z");

        Response response = door.send(bundle);

        assertThat(response.status()).isEqualTo(400);
        assertThat(MAPPER.readTree(response.body()).at("/issue/0/expression/0").asText())
                .isEqualTo("Bundle.entry.resource.ofType(ServiceRequest).authoredOn");
    }

    @Test
    void namesEveryPlaceThatIsWrong() throws IOException {
        Bundles.resource(bundle, "Patient").put("birthDate", "secret").put("gender", "secret");

        Response response = door.send(bundle);

        assertThat(response.status()).isEqualTo(400);
        assertThat(MAPPER.readTree(response.body()).path("issue")).hasSize(2);
        assertThat(response.text()).doesNotContain("secret");
    }

    @Test
    void saysWhatItCanDo() throws IOException {
        Response response = door.call(Door.METADATA, Map.of(), Map.of(), new byte[0]);

        JsonNode capability = MAPPER.readTree(response.body());
        assertThat(capability.path("fhirVersion").asText()).isEqualTo("4.0.1");
        assertThat(capability.at("/rest/0/operation/0/name").asText()).isEqualTo("process-message");
    }

    @Test
    void tellsWhoeverWatchesWhatNobodyForesaw() {
        Door broken = new Door(new InMemorySealedDocuments(), () -> {
            throw new IllegalStateException("secret");
        });

        assertThat(broken.send(bundle).text()).doesNotContain("secret");
        assertThat(broken.faults()).hasSize(1);
    }
}
