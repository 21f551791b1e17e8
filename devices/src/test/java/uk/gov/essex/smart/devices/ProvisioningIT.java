package uk.gov.essex.smart.devices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Provisioning by claim against a service that answers as AWS IoT documents it, on the broker of the tests. */
final class ProvisioningIT {

    private static final String POST = "post-000001";
    private static final String CREATE = "smart/certificates/create/json";
    private static final String PROVISION = "smart/provisioning-templates/lamppost/provision/json";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final Broker broker = Broker.running();
    private final Map<String, Authority.Pair> made = new ConcurrentHashMap<>();
    private final List<JsonNode> registrations = new CopyOnWriteArrayList<>();
    private final List<String> askers = new CopyOnWriteArrayList<>();
    private final AtomicInteger rejections = new AtomicInteger();
    private final AtomicInteger silences = new AtomicInteger();
    private AutoCloseable listening = () -> {};

    @BeforeEach
    void serve() throws IOException {
        broker.authority().equip(folder.resolve("certs"));
        broker.authority().equip(folder.resolve("claims"), "claim");
        listening = broker.listen((from, message) -> Thread.ofVirtual().start(() -> answer(message)));
    }

    @AfterEach
    void close() throws Exception {
        listening.close();
    }

    @Test
    void obtainsACertificateOfItsOwnAndWorksWithIt() throws Exception {
        try (Trial trial = trial()) {
            trial.await("a connection of its own", () -> trial.count("heartbeat") > 0);
        }
        Path own = folder.resolve("certs/" + POST);
        assertThat(Files.readString(own.resolve("private.key")))
                .isEqualTo(made.values().iterator().next().privateKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve("private.key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
        assertThat(own).isDirectoryNotContaining("glob:**token");
        assertThat(folder.resolve("certs/" + POST + ".pending")).doesNotExist();
        assertThat(registrations.getFirst().path("parameters").path("ThingName").asText())
                .isEqualTo(POST);
        assertThat(askers).containsOnly("claim-" + POST);
    }

    @Test
    void aRestartAfterALostAnswerRegistersTheCertificateItKept() throws Exception {
        silences.set(1);
        try (Trial trial = trial()) {
            trial.await("a first registration", () -> registrations.size() == 1);
            assertThat(folder.resolve("certs/" + POST)).doesNotExist();
        }
        try (Trial trial = trial()) {
            trial.await("its certificate", () -> trial.count("provisioned") == 1);
        }
        assertThat(made).as("certificates made").hasSize(1);
        assertThat(registrations).hasSize(2);
    }

    @Test
    void asksAnewWhereTheKeptTokenIsNoLongerTaken() throws Exception {
        silences.set(1);
        try (Trial trial = trial()) {
            trial.await("a first registration", () -> registrations.size() == 1);
        }
        rejections.set(1);
        try (Trial trial = trial()) {
            trial.await("its certificate", () -> trial.count("provisioned") == 1);
            assertThat(trial.count("provisioning-again")).isEqualTo(1);
        }
        assertThat(made).as("certificates made").hasSize(2);
    }

    private Trial trial() throws IOException {
        return new Trial(
                folder, broker.port(), "--claim", folder.resolve("claims/claim").toString());
    }

    private void answer(Broker.Message message) {
        try {
            if (message.topic().equals(CREATE)) {
                askers.add(message.client());
                create();
            } else if (message.topic().equals(PROVISION)) {
                askers.add(message.client());
                register(JSON.readTree(message.payload()));
            }
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void create() {
        String token = "token-" + made.size();
        Authority.Pair pair = broker.authority().issue(POST);
        made.put(token, pair);
        reply(
                CREATE + "/accepted",
                JSON.createObjectNode()
                        .put("certificateId", "id-" + token)
                        .put("certificatePem", pair.certificate())
                        .put("privateKey", pair.privateKey())
                        .put("certificateOwnershipToken", token));
    }

    private void register(JsonNode question) {
        registrations.add(question);
        if (silences.getAndDecrement() > 0) {
            return;
        }
        if (rejections.getAndDecrement() > 0) {
            reply(
                    PROVISION + "/rejected",
                    JSON.createObjectNode()
                            .put("statusCode", 400)
                            .put("errorCode", "InvalidCertificateOwnershipToken"));
        } else {
            reply(
                    PROVISION + "/accepted",
                    JSON.createObjectNode()
                            .put(
                                    "thingName",
                                    question.path("parameters")
                                            .path("ThingName")
                                            .asText())
                            .set("deviceConfiguration", JSON.createObjectNode()));
        }
    }

    private void reply(String topic, ObjectNode answer) {
        broker.publish(topic, answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
