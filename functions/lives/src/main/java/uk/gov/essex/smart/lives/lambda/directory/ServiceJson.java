package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.lives.directory.Ages;
import uk.gov.essex.smart.lives.directory.Match;
import uk.gov.essex.smart.lives.directory.Organisation;
import uk.gov.essex.smart.lives.directory.Service;
import uk.gov.essex.smart.lives.directory.Site;

/**
 * Services as HSDS-UK 3.0 writes them. Beside its fields stand {@code referral}, the way to start a referral from an
 * active entry and what of it to send along, and {@code distance_metres} where the request says from where.
 */
final class ServiceJson {

    private static final String REFERRALS = "/lives/referrals";

    private final String base;

    /** @param base scheme and host under which the API is reached */
    ServiceJson(String base) {
        this.base = base;
    }

    /** What there is one of. */
    void brief(JsonGenerator json, Match match) throws IOException {
        own(json, match.service());
        distance(json, match);
        organisation(json, match.service(), OrganisationJson::brief);
    }

    void full(JsonGenerator json, Match match) throws IOException {
        full(json, match.service());
        distance(json, match);
    }

    void full(JsonGenerator json, Service service) throws IOException {
        withoutOrganisation(json, service);
        organisation(json, service, OrganisationJson::full);
    }

    /** As it stands within its organisation. */
    void withoutOrganisation(JsonGenerator json, Service service) throws IOException {
        withoutSites(json, service);
        Rows.write(json, "service_at_locations", service.sites(), SiteJson::full);
    }

    /** A site with its service, in brief. */
    void briefSite(JsonGenerator json, Match match) throws IOException {
        SiteJson.brief(json, site(match));
        distance(json, match);
        json.writeObjectFieldStart("service");
        own(json, match.service());
        organisation(json, match.service(), OrganisationJson::brief);
        json.writeEndObject();
    }

    void fullSite(JsonGenerator json, Match match) throws IOException {
        SiteJson.full(json, site(match));
        distance(json, match);
        json.writeObjectFieldStart("service");
        withoutSites(json, match.service());
        organisation(json, match.service(), OrganisationJson::full);
        json.writeEndObject();
    }

    private void withoutSites(JsonGenerator json, Service service) throws IOException {
        own(json, service);
        ParticularsJson.particulars(json, service.particulars());
        Rows.write(json, "attributes", service.attributes(), TermJson::attribute);
    }

    private void own(JsonGenerator json, Service service) throws IOException {
        Service.About about = service.about();
        json.writeStringField("id", service.id().toString());
        json.writeStringField("name", about.name());
        Fields.text(json, "description", about.description());
        Fields.link(json, "url", about.link());
        Fields.text(json, "email", about.email());
        json.writeStringField("status", service.status().word());
        Fields.text(json, "fees", about.fees());
        Fields.text(json, "accreditations", about.accreditations());
        ages(json, service.ages());
        Fields.printed(json, "assured_date", service.assurance().assured());
        Fields.text(json, "assurer_email", service.assurance().assurer());
        Fields.text(json, "alert", about.alert());
        json.writeStringField("last_modified", service.assurance().modified().toString());
        if (service.isActive()) {
            referral(json, service);
        }
    }

    private static void ages(JsonGenerator json, Ages ages) throws IOException {
        if (ages.least() > 0) {
            json.writeNumberField("minimum_age", ages.least());
        }
        if (ages.most() < Ages.OLDEST) {
            json.writeNumberField("maximum_age", ages.most());
        }
    }

    private void referral(JsonGenerator json, Service service) throws IOException {
        json.writeObjectFieldStart("referral");
        json.writeStringField("method", "POST");
        json.writeStringField("href", base + REFERRALS);
        json.writeObjectFieldStart("body");
        json.writeObjectFieldStart("details");
        json.writeObjectFieldStart("directoryEntry");
        json.writeStringField("id", service.id().toString());
        json.writeStringField("name", service.about().name());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void organisation(JsonGenerator json, Service service, Rows<Organisation> writer)
            throws IOException {
        json.writeObjectFieldStart("organization");
        writer.write(json, service.organisation());
        json.writeEndObject();
    }

    private static void distance(JsonGenerator json, Match match) throws IOException {
        if (match.metres().isPresent()) {
            json.writeNumberField("distance_metres", Math.round(match.metres().get()));
        }
    }

    private static Site site(Match match) {
        return match.site().orElseThrow(() -> new IllegalArgumentException("A match of sites names its site"));
    }
}
