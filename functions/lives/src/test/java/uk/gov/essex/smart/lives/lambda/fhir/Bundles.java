package uk.gov.essex.smart.lives.lambda.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import uk.gov.essex.smart.lives.Goldens;
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

    /** The message of the golden that has least to say. */
    static ObjectNode smallest() {
        return Goldens.all().stream()
                .map(Bundles::json)
                .min(Comparator.comparingInt(bundle -> bundle.path("entry").size()))
                .orElseThrow();
    }

    /** The same message as an update of the referral that has this id, with this status. */
    static ObjectNode update(ObjectNode bundle, String id, String status) {
        ObjectNode update = bundle.deepCopy();
        ((ObjectNode) resource(update, "MessageHeader").at("/reason/coding/0")).put("code", "update");
        resource(update, "ServiceRequest").put("id", id).put("status", status);
        return update;
    }

    /** A message that withdraws the referral, stripped to what the standard asks of it. */
    static ObjectNode withdrawal(ObjectNode bundle, String id, String status) {
        ObjectNode update = update(bundle, id, status);
        ObjectNode header = resource(update, "MessageHeader");
        ObjectNode request = resource(update, "ServiceRequest");
        header.remove("sender");
        header.path("destination").forEach(destination -> ((ObjectNode) destination).remove("receiver"));
        request.remove(List.of("subject", "requester", "performer", "supportingInfo"));
        ArrayNode entries = (ArrayNode) update.path("entry");
        while (entries.size() > 2) {
            entries.remove(entries.size() - 1);
        }
        return update;
    }

    /** Puts a field to a JSON value. */
    static void put(ObjectNode object, String name, String value) {
        try {
            object.set(name, MAPPER.readTree(value));
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
