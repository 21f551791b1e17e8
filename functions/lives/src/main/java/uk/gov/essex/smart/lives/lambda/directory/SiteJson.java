package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import uk.gov.essex.smart.lives.directory.Location;
import uk.gov.essex.smart.lives.directory.Site;

/** Sites as HSDS-UK 3.0 writes them, with {@code step_free} beside. */
final class SiteJson {

    private SiteJson() {}

    static void brief(JsonGenerator json, Site site) throws IOException {
        site(json, site, SiteJson::location);
    }

    static void full(JsonGenerator json, Site site) throws IOException {
        site(json, site, SiteJson::fullLocation);
    }

    private static void site(JsonGenerator json, Site site, Rows<Location> writer) throws IOException {
        json.writeStringField("id", site.id().toString());
        json.writeBooleanField("step_free", site.location().isStepFree());
        json.writeObjectFieldStart("location");
        writer.write(json, site.location());
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Location location) throws IOException {
        json.writeStringField("id", location.id().toString());
        json.writeStringField("location_type", word(location.kind()));
        Fields.text(json, "name", location.name());
        Fields.text(json, "description", location.description());
        if (location.position().isPresent()) {
            json.writeNumberField("latitude", location.position().get().latitude());
            json.writeNumberField("longitude", location.position().get().longitude());
        }
        Fields.text(json, "external_identifier", location.reference());
        Fields.text(json, "external_identifier_type", location.referenceType());
    }

    private static void fullLocation(JsonGenerator json, Location location) throws IOException {
        location(json, location);
        Rows.write(json, "addresses", location.addresses(), SiteJson::address);
        Rows.write(json, "accessibility", location.access(), SiteJson::access);
    }

    private static void address(JsonGenerator json, Location.Address address) throws IOException {
        json.writeStringField("id", address.id().toString());
        Fields.text(json, "attention", address.attention());
        json.writeStringField("address_1", address.street());
        json.writeStringField("city", address.city());
        Fields.text(json, "region", address.region());
        json.writeStringField("state_province", address.county());
        json.writeStringField("postal_code", address.postcode());
        json.writeStringField("country", address.country());
        json.writeStringField("address_type", word(address.kind()));
    }

    private static void access(JsonGenerator json, Location.Access access) throws IOException {
        json.writeStringField("id", access.id().toString());
        Fields.text(json, "accessibility", access.word());
        Fields.text(json, "description", access.description());
        Fields.text(json, "details", access.details());
        Fields.link(json, "url", access.link());
    }

    private static String word(Location.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
