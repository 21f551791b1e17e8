package uk.gov.essex.smart.supermarket.lambda.publishing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Newest;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.lambda.door.ListingParts;

/** A publisher's own listing: what the form takes, as it takes it, and how far the listing is. */
final class ListingJson {

    private ListingJson() {}

    static void write(JsonGenerator json, Listing listing) throws IOException {
        json.writeStringField("id", listing.id().value());
        json.writeStringField("stage", Words.word(listing.stage()));
        json.writeNumberField("revision", listing.revision());
        Particulars said = listing.particulars();
        json.writeStringField("title", said.title().value());
        json.writeStringField("description", said.description().value());
        ListingParts.keywords(json, said.keywords());
        ListingParts.words(json, "themes", said.themes());
        ListingParts.price(json, listing);
        json.writeStringField("licence", Words.word(said.terms().licence()));
        json.writeStringField("frequency", Words.word(said.frequency()));
        coverage(json, said.coverage());
        json.writeStringField("provenance", said.provenance().value());
        ListingParts.contact(json, said.contact());
        json.writeStringField("created", listing.created().toString());
        json.writeStringField("modified", listing.modified().toString());
        newest(json, listing.newest());
    }

    private static void coverage(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        if (coverage.box().isPresent()) {
            Box box = coverage.box().get();
            json.writeObjectFieldStart("box");
            json.writeNumberField("west", box.west());
            json.writeNumberField("south", box.south());
            json.writeNumberField("east", box.east());
            json.writeNumberField("north", box.north());
            json.writeEndObject();
        }
        ListingParts.words(json, "districts", coverage.districts());
        ListingParts.period(json, coverage.period());
        json.writeEndObject();
    }

    private static void newest(JsonGenerator json, Optional<Newest> newest) throws IOException {
        if (newest.isPresent()) {
            json.writeObjectFieldStart("newest");
            json.writeNumberField("number", newest.get().number());
            json.writeStringField("released", newest.get().released().toString());
            json.writeEndObject();
        }
    }
}
