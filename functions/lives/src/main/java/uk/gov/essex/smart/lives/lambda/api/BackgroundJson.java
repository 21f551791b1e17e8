package uk.gov.essex.smart.lives.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareDocument;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.protection.Section;

/** Writes the sections that may be left out. */
final class BackgroundJson {

    private BackgroundJson() {}

    static void background(JsonGenerator json, Background background, Set<Section> visible) throws IOException {
        json.writeObjectFieldStart("background");
        Writing.words(json, "adjustments", background.adjustments());
        Writing.list(json, "alerts", background.alerts(), Passage::value);
        if (visible.contains(Section.CARE_NEEDS)) {
            Writing.list(json, "risks", background.risks(), Passage::value);
            Writing.text(json, "personWish", background.personWish(), Passage::value);
            Writing.text(json, "carerWish", background.carerWish(), Passage::value);
        }
        if (visible.contains(Section.SOCIAL_CONTEXT)) {
            Writing.text(json, "aboutMe", background.aboutMe(), Passage::value);
            Writing.text(json, "social", background.social(), Passage::value);
            Writing.text(json, "contingency", background.contingency(), Passage::value);
        }
        if (visible.contains(Section.CONTACTS)) {
            contacts(json, background.contacts());
        }
        if (visible.contains(Section.HEALTH)) {
            Writing.list(json, "medicines", background.medicines(), Line::value);
        }
        if (visible.contains(Section.LEGAL)) {
            Writing.words(json, "standings", background.standings());
        }
        if (visible.contains(Section.DOCUMENTS)) {
            documents(json, background.documents());
        }
        json.writeEndObject();
    }

    private static void contacts(JsonGenerator json, List<Contact> contacts) throws IOException {
        json.writeArrayFieldStart("contacts");
        for (Contact contact : contacts) {
            json.writeStartObject();
            PersonJson.contact(json, contact);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void documents(JsonGenerator json, List<CareDocument> documents) throws IOException {
        json.writeArrayFieldStart("documents");
        for (CareDocument document : documents) {
            json.writeStartObject();
            json.writeStringField("title", document.title().value());
            Writing.word(json, "kind", document.kind());
            json.writeStringField("made", document.made().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void technology(JsonGenerator json, CareTechnology technology) throws IOException {
        json.writeObjectFieldStart("technology");
        Writing.word(json, "connectivity", technology.connectivity());
        Writing.word(json, "power", technology.power());
        Writing.words(json, "responders", technology.responders());
        if (technology.keyHolder().isPresent()) {
            json.writeObjectFieldStart("keyHolder");
            PersonJson.contact(json, technology.keyHolder().get());
            json.writeEndObject();
        }
        Writing.word(json, "falls", technology.falls());
        Writing.word(json, "wandering", technology.wandering());
        Writing.words(json, "alarms", technology.alarms());
        Writing.text(json, "access", technology.access(), Passage::value);
        json.writeEndObject();
    }
}
