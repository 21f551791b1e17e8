package uk.gov.essex.smart.identity.lambda;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.identity.ApiKey;
import uk.gov.essex.smart.identity.KeyId;
import uk.gov.essex.smart.identity.KeyOffice;
import uk.gov.essex.smart.identity.Scope;

/** Answers as JSON. */
final class KeyJson {

    private KeyJson() {}

    /**
     * The answer as one JSON object.
     *
     * @param requestId quoted as the instance of a problem
     */
    static byte[] bytes(KeyAnswer answer, String requestId) {
        return switch (answer) {
            case KeyAnswer.Created created -> Json.object(json -> shown(json, created.issued()));
            case KeyAnswer.Rotated rotated -> Json.object(json -> rotated(json, rotated));
            case KeyAnswer.Revoked revoked -> Json.object(json -> facts(json, revoked.key()));
            case KeyAnswer.Listed listed -> Json.object(json -> listed(json, listed));
            case KeyAnswer.Helped helped -> Json.object(KeyJson::help);
            case KeyAnswer.Refused refused ->
                refused.problem().response(requestId).body();
        };
    }

    private static void rotated(JsonGenerator json, KeyAnswer.Rotated rotated) throws IOException {
        shown(json, rotated.successor());
        json.writeObjectFieldStart("retiring");
        facts(json, rotated.retiring());
        json.writeEndObject();
    }

    private static void shown(JsonGenerator json, KeyOffice.Issued issued) throws IOException {
        json.writeStringField("key", issued.credential().reveal());
        json.writeStringField("note", KeyAnswer.ONCE);
        facts(json, issued.key());
    }

    private static void listed(JsonGenerator json, KeyAnswer.Listed listed) throws IOException {
        json.writeArrayFieldStart("keys");
        for (ApiKey key : listed.keys()) {
            json.writeStartObject();
            facts(json, key);
            json.writeEndObject();
        }
        json.writeEndArray();
        optional(json, "next", listed.next().map(KeyId::value));
    }

    private static void help(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("commands");
        for (String line : KeyAnswer.HELP) {
            json.writeString(line);
        }
        json.writeEndArray();
    }

    private static void facts(JsonGenerator json, ApiKey key) throws IOException {
        json.writeStringField("id", key.id().value());
        json.writeStringField("owner", key.owner().value());
        json.writeArrayFieldStart("scopes");
        for (Scope scope : new TreeSet<>(key.scopes())) {
            json.writeString(scope.value());
        }
        json.writeEndArray();
        json.writeNumberField("requestsPerMinute", key.limits().requestsPerMinute());
        json.writeNumberField("requestsPerDay", key.limits().requestsPerDay());
        json.writeStringField("created", key.created().toString());
        json.writeStringField("expires", key.expires().toString());
        optional(json, "revoked", key.revoked().map(Object::toString));
        optional(json, "replaces", key.replaces().map(KeyId::value));
        optional(json, "replacedBy", key.replacedBy().map(KeyId::value));
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
