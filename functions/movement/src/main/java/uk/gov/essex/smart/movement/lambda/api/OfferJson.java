package uk.gov.essex.smart.movement.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.Refused;
import uk.gov.essex.smart.movement.Relaxation;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.Why;
import uk.gov.essex.smart.movement.booking.Quoted;

/** Writes offers and refusals. */
final class OfferJson {

    private OfferJson() {}

    /** {@code offers} with {@code expires}, or no offers and {@code refusal}. */
    static void write(JsonGenerator json, Quoted quoted) throws IOException {
        json.writeArrayFieldStart("offers");
        if (quoted instanceof Quoted.Offered(var quote)) {
            for (Offer offer : quote.offers()) {
                json.writeStartObject();
                write(json, offer);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        switch (quoted) {
            case Quoted.Offered(var quote) ->
                json.writeStringField("expires", quote.expires().toString());
            case Quoted.Turned(Refused refused) -> {
                json.writeObjectFieldStart("refusal");
                write(json, refused);
                json.writeEndObject();
            }
        }
    }

    static void write(JsonGenerator json, Offer offer) throws IOException {
        json.writeStringField("offer", offer.id().value());
        json.writeStringField("mode", Words.word(offer.mode()));
        window(json, "pickup", offer.pickup());
        window(json, "arrival", offer.arrival());
        json.writeNumberField("walkMetres", offer.walkMetres());
        json.writeNumberField("farePence", offer.price().farePence());
        json.writeNumberField("publicCostPence", offer.price().publicCostPence());
        json.writeNumberField("subsidyPence", offer.price().subsidyPence());
        json.writeNumberField("co2Grams", offer.co2Grams());
        json.writeBooleanField("stepFree", offer.stepFree());
        json.writeArrayFieldStart("equipment");
        for (String word : offer.equipment().stream().map(Words::word).sorted().toList()) {
            json.writeString(word);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("why");
        for (Why why : offer.why()) {
            json.writeStartObject();
            json.writeStringField("reason", Words.word(why.reason()));
            json.writeNumberField("figure", why.figure());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("legs");
        for (Leg leg : offer.legs()) {
            json.writeStartObject();
            write(json, leg);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Leg leg) throws IOException {
        switch (leg) {
            case Leg.Walk walk -> {
                json.writeStringField("kind", "walk");
                position(json, "from", walk.from());
                position(json, "to", walk.to());
                json.writeNumberField("metres", walk.metres());
                json.writeStringField("departure", walk.departure().toString());
                json.writeStringField("arrival", walk.arrival().toString());
            }
            case Leg.Ride ride -> {
                json.writeStringField("kind", "ride");
                json.writeStringField("agency", ride.agency().value());
                json.writeStringField("mode", Words.word(ride.mode()));
                if (!ride.line().isEmpty()) {
                    json.writeStringField("line", ride.line());
                }
                position(json, "from", ride.from());
                position(json, "to", ride.to());
                window(json, "boarding", ride.boarding());
                window(json, "alighting", ride.alighting());
            }
        }
    }

    static void write(JsonGenerator json, Refused refused) throws IOException {
        json.writeStringField("constraint", refused.constraint().slug());
        json.writeStringField("detail", refused.constraint().sentence());
        json.writeArrayFieldStart("relaxations");
        for (Relaxation relaxation : refused.relaxations()) {
            json.writeStartObject();
            switch (relaxation) {
                case Relaxation.Later(Duration by) -> change(json, "later", "minutes", by.toMinutes());
                case Relaxation.Earlier(Duration by) -> change(json, "earlier", "minutes", by.toMinutes());
                case Relaxation.LongerRide(Duration by) -> change(json, "longer-ride", "minutes", by.toMinutes());
                case Relaxation.SplitParty(int riders) -> change(json, "split-party", "riders", riders);
                case Relaxation.ShareWithOthers() -> json.writeStringField("change", "share-with-others");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void change(JsonGenerator json, String change, String unit, long figure) throws IOException {
        json.writeStringField("change", change);
        json.writeNumberField(unit, figure);
    }

    static void window(JsonGenerator json, String name, TimeWindow window) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("earliest", window.earliest().toString());
        json.writeStringField("latest", window.latest().toString());
        json.writeEndObject();
    }

    static void position(JsonGenerator json, String name, Position position) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("latitude", position.latitude());
        json.writeNumberField("longitude", position.longitude());
        json.writeEndObject();
    }
}
