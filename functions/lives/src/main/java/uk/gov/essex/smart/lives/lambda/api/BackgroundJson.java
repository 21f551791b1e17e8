package uk.gov.essex.smart.lives.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareDocument;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;

/** Writes the sections that may be left out. */
final class BackgroundJson {

    private BackgroundJson() {}

    static void background(JsonGenerator json, Background background) throws IOException {
        json.writeObjectFieldStart("background");
        Writing.text(json, "aboutMe", background.aboutMe(), Passage::value);
        Writing.words(json, "adjustments", background.adjustments());
        Writing.list(json, "alerts", background.alerts(), Passage::value);
        Writing.words(json, "standings", background.standings());
        json.writeArrayFieldStart("contacts");
        for (Contact contact : background.contacts()) {
            json.writeStartObject();
            PersonJson.contact(json, contact);
            json.writeEndObject();
        }
        json.writeEndArray();
        Writing.text(json, "social", background.social(), Passage::value);
        Writing.list(json, "risks", background.risks(), Passage::value);
        Writing.list(json, "medicines", background.medicines(), Line::value);
        Writing.text(json, "personWish", background.personWish(), Passage::value);
        Writing.text(json, "carerWish", background.carerWish(), Passage::value);
        Writing.text(json, "contingency", background.contingency(), Passage::value);
        json.writeArrayFieldStart("documents");
        for (CareDocument document : background.documents()) {
            json.writeStartObject();
            json.writeStringField("title", document.title().value());
            Writing.word(json, "kind", document.kind());
            json.writeStringField("made", document.made().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
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
