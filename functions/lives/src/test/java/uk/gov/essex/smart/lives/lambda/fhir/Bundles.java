package uk.gov.essex.smart.lives.lambda.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.stream.StreamSupport;
import uk.gov.essex.smart.lives.Referral;

/** Messages to read and to spoil. */
final class Bundles {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    private Bundles() {}

    static byte[] bytes(Referral referral) {
        return FhirWriter.message(referral, AT);
    }

    static ObjectNode json(Referral referral) {
        try {
            return (ObjectNode) MAPPER.readTree(bytes(referral));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** The first resource of this type. */
    static ObjectNode resource(JsonNode bundle, String type) {
        return StreamSupport.stream(bundle.path("entry").spliterator(), false)
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asText().equals(type))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
