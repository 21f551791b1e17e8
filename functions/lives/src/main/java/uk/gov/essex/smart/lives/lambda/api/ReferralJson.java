package uk.gov.essex.smart.lives.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import uk.gov.essex.smart.lives.Allergies;
import uk.gov.essex.smart.lives.CareNeeds;
import uk.gov.essex.smart.lives.Concern;
import uk.gov.essex.smart.lives.DirectoryEntry;
import uk.gov.essex.smart.lives.Ground;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralDetails;
import uk.gov.essex.smart.lives.protection.Section;

/**
 * Writes a referral in the form it is read in, whole or the sections that somebody needs to know; its id is the caller's to
 * write. Alerts and adjustments are for everybody: they keep people safe.
 */
public final class ReferralJson {

    private ReferralJson() {}

    /** All of it. */
    public static void write(JsonGenerator json, Referral referral) throws IOException {
        write(json, referral, EnumSet.allOf(Section.class));
    }

    static void write(JsonGenerator json, Referral referral, Set<Section> visible) throws IOException {
        PersonJson.person(json, referral.person(), visible);
        PersonJson.organisation(json, "practice", referral.practice());
        PersonJson.organisation(json, "council", referral.council());
        PersonJson.referrer(json, referral.referrer());
        if (visible.contains(Section.CARE_NEEDS)) {
            details(json, referral.details());
            needs(json, referral.needs());
        }
        if (visible.contains(Section.LEGAL)) {
            ground(json, referral.ground());
        }
        if (visible.contains(Section.HEALTH)) {
            allergies(json, referral.allergies());
        }
        if (visible.contains(Section.SAFEGUARDING) && referral.concern().isPresent()) {
            concern(json, referral.concern().get());
        }
        BackgroundJson.background(json, referral.background(), visible);
        if (visible.contains(Section.HOME_ACCESS) && referral.technology().isPresent()) {
            BackgroundJson.technology(json, referral.technology().get());
        }
    }

    private static void details(JsonGenerator json, ReferralDetails details) throws IOException {
        json.writeObjectFieldStart("details");
        json.writeStringField("asked", details.asked().toString());
        Writing.word(json, "route", details.route());
        Writing.word(json, "urgency", details.urgency());
        Writing.word(json, "access", details.access());
        json.writeStringField("reason", details.reason().value());
        json.writeStringField("wish", details.wish().value());
        if (details.entry().isPresent()) {
            entry(json, details.entry().get());
        }
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, DirectoryEntry entry) throws IOException {
        json.writeObjectFieldStart("directoryEntry");
        json.writeStringField("id", entry.id().toString());
        json.writeStringField("name", entry.name());
        json.writeEndObject();
    }

    private static void ground(JsonGenerator json, Ground ground) throws IOException {
        json.writeObjectFieldStart("ground");
        switch (ground) {
            case Ground.Consent consent -> {
                Writing.word(json, "kind", CareBody.GroundKind.CONSENT);
                json.writeStringField("given", consent.given().toString());
            }
            case Ground.BestInterests best -> {
                Writing.word(json, "kind", CareBody.GroundKind.BEST_INTERESTS);
                json.writeStringField("assessed", best.assessed().toString());
                json.writeStringField("decidedBy", best.decidedBy().value());
                json.writeStringField("reason", best.reason().value());
            }
            case Ground.Proxy proxy -> {
                Writing.word(json, "kind", CareBody.GroundKind.PROXY);
                json.writeStringField("name", proxy.name().value());
                json.writeStringField("given", proxy.given().toString());
            }
            case Ground.Safeguarding safeguarding -> {
                Writing.word(json, "kind", CareBody.GroundKind.SAFEGUARDING);
                json.writeStringField("reason", safeguarding.reason().value());
            }
        }
        json.writeEndObject();
    }

    private static void needs(JsonGenerator json, CareNeeds needs) throws IOException {
        json.writeObjectFieldStart("needs");
        json.writeStringField("summary", needs.summary().value());
        Writing.word(json, "reason", needs.reason());
        Writing.words(json, "outcomes", needs.outcomes());
        Writing.text(json, "support", needs.support(), Passage::value);
        json.writeEndObject();
    }

    private static void allergies(JsonGenerator json, Allergies allergies) throws IOException {
        json.writeObjectFieldStart("allergies");
        switch (allergies) {
            case Allergies.NoneKnown none -> Writing.word(json, "state", CareBody.AllergyState.NONE_KNOWN);
            case Allergies.NotEstablished not -> Writing.word(json, "state", CareBody.AllergyState.NOT_ESTABLISHED);
            case Allergies.Known known -> {
                Writing.word(json, "state", CareBody.AllergyState.KNOWN);
                Writing.list(json, "substances", known.substances(), Line::value);
            }
        }
        json.writeEndObject();
    }

    private static void concern(JsonGenerator json, Concern concern) throws IOException {
        json.writeObjectFieldStart("concern");
        Writing.words(json, "kinds", concern.kinds());
        json.writeStringField("account", concern.account().value());
        json.writeBooleanField("immediateDanger", concern.immediateDanger());
        json.writeBooleanField("personKnows", concern.personKnows());
        json.writeEndObject();
    }
}
