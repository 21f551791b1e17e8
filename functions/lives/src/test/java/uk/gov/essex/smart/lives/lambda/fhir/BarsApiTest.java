package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.Goldens;
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
