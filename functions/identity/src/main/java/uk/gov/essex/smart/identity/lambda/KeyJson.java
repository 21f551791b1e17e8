package uk.gov.essex.smart.identity.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.TreeSet;
import uk.gov.essex.smart.identity.ApiKey;
import uk.gov.essex.smart.identity.KeyId;
import uk.gov.essex.smart.identity.KeyOffice;
import uk.gov.essex.smart.identity.Scope;

/** Answers as JSON. */
final class KeyJson {

    private static final JsonFactory JSON = new JsonFactory();

    private KeyJson() {}

    /**
     * Writes one JSON object.
     *
     * @param requestId quoted as the instance of a problem
     */
    static void write(KeyAnswer answer, String requestId, OutputStream output) throws IOException {
        if (answer instanceof KeyAnswer.Refused refused) {
            output.write(refused.problem().response(requestId).body());
            return;
        }
        try (JsonGenerator json = JSON.createGenerator(output)) {
            json.writeStartObject();
            switch (answer) {
                case KeyAnswer.Created created -> shown(json, created.issued());
                case KeyAnswer.Rotated rotated -> {
                    shown(json, rotated.successor());
                    json.writeObjectFieldStart("retiring");
                    facts(json, rotated.retiring());
                    json.writeEndObject();
                }
                case KeyAnswer.Revoked revoked -> facts(json, revoked.key());
                case KeyAnswer.Listed listed -> listed(json, listed);
                case KeyAnswer.Helped helped -> help(json);
                case KeyAnswer.Refused refused -> throw new IllegalStateException("Refusals were written above");
            }
            json.writeEndObject();
        }
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
