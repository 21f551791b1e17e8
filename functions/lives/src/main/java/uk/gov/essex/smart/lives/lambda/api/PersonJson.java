package uk.gov.essex.smart.lives.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Set;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.Organisation;
import uk.gov.essex.smart.lives.Person;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Referrer;
import uk.gov.essex.smart.lives.protection.Section;

/** Writes people and organisations. */
final class PersonJson {

    private PersonJson() {}

    static void person(JsonGenerator json, Person person, Set<Section> visible) throws IOException {
        json.writeObjectFieldStart("person");
        if (visible.contains(Section.CONTACTS)) {
            reached(json, person);
        }
        if (visible.contains(Section.DEMOGRAPHICS)) {
            demographics(json, person);
        }
        json.writeEndObject();
    }

    private static void reached(JsonGenerator json, Person person) throws IOException {
        json.writeStringField("given", person.given().value());
        json.writeStringField("family", person.family().value());
        json.writeObjectFieldStart("address");
        Writing.list(json, "lines", person.address().lines(), Line::value);
        json.writeStringField("postcode", person.address().postcode().value());
        json.writeEndObject();
        Writing.text(json, "phone", person.phone(), Phone::value);
        Writing.text(json, "email", person.email(), Email::value);
    }

    private static void demographics(JsonGenerator json, Person person) throws IOException {
        json.writeStringField("born", person.born().toString());
        Writing.word(json, "gender", person.gender());
        json.writeObjectFieldStart("nhs");
        Writing.text(json, "number", person.nhs().number(), NhsNumber::digits);
        Writing.word(json, "status", person.nhs().status());
        json.writeEndObject();
    }

    static void organisation(JsonGenerator json, String name, Organisation organisation) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("code", organisation.code().value());
        json.writeStringField("name", organisation.name().value());
        json.writeEndObject();
    }

    static void referrer(JsonGenerator json, Referrer referrer) throws IOException {
        json.writeObjectFieldStart("referrer");
        json.writeStringField("name", referrer.name().value());
        Writing.word(json, "role", referrer.role());
        if (referrer.organisation().isPresent()) {
            organisation(json, "organisation", referrer.organisation().get());
        }
        Writing.text(json, "phone", referrer.phone(), Phone::value);
        Writing.text(json, "email", referrer.email(), Email::value);
        json.writeEndObject();
    }

    /** The fields of a contact, within an object that the caller opened. */
    static void contact(JsonGenerator json, Contact contact) throws IOException {
        json.writeStringField("name", contact.name().value());
        Writing.word(json, "kinship", contact.kinship());
        Writing.text(json, "phone", contact.phone(), Phone::value);
        json.writeBooleanField("unpaidCarer", contact.unpaidCarer());
    }
}
