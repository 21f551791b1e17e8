package uk.gov.essex.smart.devices.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.devices.diary.Diary;
import uk.gov.essex.smart.devices.mqtt.CrtUplink;
import uk.gov.essex.smart.devices.mqtt.Identity;
import uk.gov.essex.smart.devices.mqtt.Link;
import uk.gov.essex.smart.devices.mqtt.Topics;

/**
 * Fleet provisioning by claim, over AWS IoT's own MQTT topics: ask for a key pair and certificate, keep them, register
 * them under the post's name, then make them the post's own. Stopped anywhere and started again it goes on: a
 * certificate that was kept is registered with its token, and asked for anew only where the token is no longer taken.
 */
public final class Provisioning {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Link link;
    private final Path claim;
    private final String template;
    private final Keyring keyring;
    private final Diary diary;

    /**
     * @param claim the folder of the claim certificate
     * @param template the provisioning template's name
     */
    public Provisioning(Link link, Path claim, String template, Keyring keyring, Diary diary) {
        this.link = link;
        this.claim = claim;
        this.template = template;
        this.keyring = keyring;
        this.diary = diary;
    }

    /**
     * Provisions a post; returns when its certificate stands in its folder.
     *
     * @throws IOException where the cloud cannot be reached or says no; try again later
     */
    public void provision(Topics topics) throws IOException, InterruptedException {
        String post = topics.post();
        diary.tell(post, "provisioning");
        List<String> questions = List.of(topics.createKeys(), topics.provision(template));
        Identity asking = Identity.of("claim-" + post, claim, keyring.authority());
        try (Exchange exchange = new Exchange(
                ear -> CrtUplink.open(link, asking, Optional.empty(), Exchange.answersTo(questions), ear))) {
            Optional<String> kept = keyring.pendingToken(post);
            if (kept.isEmpty() || !isRegistered(exchange, topics, kept.get())) {
                register(exchange, topics, create(exchange, topics));
            }
        }
        keyring.promote(post);
        diary.tell(post, "provisioned");
    }

    private boolean isRegistered(Exchange exchange, Topics topics, String token)
            throws IOException, InterruptedException {
        try {
            register(exchange, topics, token);
            return true;
        } catch (Exchange.Rejection tokenNoLongerTaken) {
            diary.tell(topics.post(), "provisioning-again", Map.of("why", tokenNoLongerTaken.getMessage()));
            return false;
        }
    }

    private String create(Exchange exchange, Topics topics) throws IOException, InterruptedException {
        JsonNode made = exchange.ask(topics.createKeys(), JSON.createObjectNode());
        String token = text(made, "certificateOwnershipToken");
        keyring.keepPending(topics.post(), text(made, "certificatePem"), text(made, "privateKey"), token);
        return token;
    }

    private void register(Exchange exchange, Topics topics, String token) throws IOException, InterruptedException {
        ObjectNode question = JSON.createObjectNode().put("certificateOwnershipToken", token);
        question.putObject("parameters").put("ThingName", topics.post()).put("SerialNumber", topics.post());
        String thing = text(exchange.ask(topics.provision(template), question), "thingName");
        if (!thing.equals(topics.post())) {
            throw new IOException("Asked to be " + topics.post() + " and was registered as " + thing);
        }
    }

    private static String text(JsonNode answer, String name) throws IOException {
        if (!answer.path(name).isTextual()) {
            throw new IOException("The answer has no " + name);
        }
        return answer.path(name).asText();
    }
}
