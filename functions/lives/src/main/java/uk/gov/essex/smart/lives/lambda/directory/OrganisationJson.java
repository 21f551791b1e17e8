package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.lives.directory.Organisation;

/** Organisations as HSDS-UK 3.0 writes them. */
final class OrganisationJson {

    private OrganisationJson() {}

    /** What there is one of. */
    static void brief(JsonGenerator json, Organisation organisation) throws IOException {
        json.writeStringField("id", organisation.id().toString());
        json.writeStringField("name", organisation.name());
        json.writeStringField("description", organisation.description());
        Fields.text(json, "email", organisation.email());
        Fields.link(json, "website", organisation.website());
        Fields.link(json, "logo", organisation.logo());
        Fields.text(json, "uri", organisation.uri());
        Fields.printed(json, "parent_organization_id", organisation.parent());
    }

    static void full(JsonGenerator json, Organisation organisation) throws IOException {
        brief(json, organisation);
        Rows.write(json, "organization_identifiers", organisation.identifiers(), OrganisationJson::identifier);
    }

    private static void identifier(JsonGenerator json, Organisation.Identifier identifier) throws IOException {
        json.writeStringField("id", identifier.id().toString());
        Fields.text(json, "identifier_scheme", identifier.scheme());
        json.writeStringField("identifier_type", identifier.type());
        json.writeStringField("identifier", identifier.value());
    }
}
