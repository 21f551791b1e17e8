package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.DirectoryEntry;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Referral;

/** The service of the directory that a message asks for: one of its performers, beside the council. */
final class AskedServiceTest {

    private static final Referral GOLDEN = Goldens.all().stream()
            .filter(golden -> golden.details().entry().isPresent())
            .findFirst()
            .orElseThrow();

    @Test
    void findsItWhereverItStandsAmongThePerformers() {
        assertThat(read(bundle -> {
                    ArrayNode performers = performers(bundle);
                    performers.add(performers.remove(0));
                }))
                .isEqualTo(GOLDEN.details().entry());
    }

    @Test
    void passesOverTheServiceOfAnotherDirectory() {
        assertThat(read(bundle -> identifier(bundle).put("system", "urn:other")))
                .isEmpty();
    }

    @Test
    void namesAFaultyIdAndAMissingName() {
        assertThat(places(bundle -> identifier(bundle).put("value", "1-1-1-1-1")))
                .singleElement()
                .asString()
                .endsWith(".resource.identifier[0].value");
        assertThat(places(bundle -> service(bundle).remove("name")))
                .singleElement()
                .asString()
                .endsWith(".resource.name");
    }

    @Test
    void takesOneAlone() {
        assertThat(places(bundle -> {
                    ObjectNode other = bundle.withArray("entry").addObject().put("fullUrl", "urn:uuid:other");
                    other.set("resource", service(bundle).deepCopy());
                    performers(bundle).addObject().put("reference", "urn:uuid:other");
                }))
                .hasSize(1);
    }

    private static Optional<DirectoryEntry> read(Consumer<ObjectNode> change) {
        return changed(change) instanceof Reading.Accepted<Message>(Message.Asked(Referral referral))
                ? referral.details().entry()
                : Optional.empty();
    }

    private static List<String> places(Consumer<ObjectNode> change) {
        return changed(change) instanceof Reading.Refused<Message>(List<Issue> issues)
                ? issues.stream().map(Issue::expression).toList()
                : List.of();
    }

    private static Reading<Message> changed(Consumer<ObjectNode> change) {
        ObjectNode bundle = Bundles.json(GOLDEN);
        change.accept(bundle);
        return FhirReader.read(bundle.toString().getBytes(StandardCharsets.UTF_8), GOLDEN.id());
    }

    private static ArrayNode performers(ObjectNode bundle) {
        return Bundles.resource(bundle, "ServiceRequest").withArray("performer");
    }

    private static ObjectNode service(ObjectNode bundle) {
        return Bundles.resource(bundle, "HealthcareService");
    }

    private static ObjectNode identifier(ObjectNode bundle) {
        return (ObjectNode) service(bundle).at("/identifier/0");
    }
}
