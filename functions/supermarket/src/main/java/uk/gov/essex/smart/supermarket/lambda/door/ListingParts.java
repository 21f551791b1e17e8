package uk.gov.essex.smart.supermarket.lambda.door;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Contact;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Period;

/** Fields that a listing has alike wherever it is shown. */
public final class ListingParts {

    private ListingParts() {}

    /** What is paid, in pence without tax; nothing where it is free. */
    public static void price(JsonGenerator json, Listing listing) throws IOException {
        json.writeObjectFieldStart("price");
        json.writeStringField("plan", Facet.PRICE.values(listing).iterator().next());
        json.writeNumberField("fee", listing.particulars().terms().price().fee().value());
        json.writeEndObject();
    }

    public static void keywords(JsonGenerator json, List<Line> keywords) throws IOException {
        json.writeArrayFieldStart("keywords");
        for (Line keyword : keywords) {
            json.writeString(keyword.value());
        }
        json.writeEndArray();
    }

    public static void contact(JsonGenerator json, Contact contact) throws IOException {
        json.writeObjectFieldStart("contact");
        json.writeStringField("name", contact.name().value());
        json.writeStringField("email", contact.email());
        json.writeEndObject();
    }

    /** The first and the last day, each where it is known. */
    public static void period(JsonGenerator json, Optional<Period> period) throws IOException {
        if (period.flatMap(Period::from).isPresent()) {
            json.writeStringField("from", period.flatMap(Period::from).get().toString());
        }
        if (period.flatMap(Period::to).isPresent()) {
            json.writeStringField("until", period.flatMap(Period::to).get().toString());
        }
    }

    /** The words of some constants, by the alphabet. */
    public static void words(JsonGenerator json, String name, Collection<? extends Enum<?>> constants)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : constants.stream().map(Words::word).sorted().toList()) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
