package uk.gov.essex.smart.movement.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.PassengerId;
import uk.gov.essex.smart.movement.PlannedCall;

/** Writes bookings, as they were promised and as they stand. */
final class BookingJson {

    private BookingJson() {}

    static void write(JsonGenerator json, Booking booking) throws IOException {
        json.writeStringField("booking", booking.id().value());
        json.writeStringField("state", Words.word(booking.state()));
        json.writeStringField("booked", booking.booked().toString());
        Optional<String> passenger = booking.passenger().map(PassengerId::value);
        if (passenger.isPresent()) {
            json.writeStringField("passenger", passenger.get());
        }
        json.writeObjectFieldStart("promise");
        OfferJson.write(json, booking.promise());
        json.writeEndObject();
    }

    /** When the vehicles are expected now, ride by ride. */
    static void expected(JsonGenerator json, List<PlannedCall> calls) throws IOException {
        json.writeArrayFieldStart("expected");
        for (PlannedCall call : calls) {
            json.writeStartObject();
            json.writeStringField("action", Words.word(call.action()));
            json.writeStringField("at", call.done().orElse(call.start()).toString());
            json.writeBooleanField("done", call.done().isPresent());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void notices(JsonGenerator json, List<Notice> notices) throws IOException {
        json.writeArrayFieldStart("notices");
        for (Notice notice : notices) {
            json.writeStartObject();
            json.writeStringField("kind", Words.word(notice.kind()));
            json.writeStringField("at", notice.at().toString());
            OfferJson.window(json, "pickup", notice.pickup());
            OfferJson.window(json, "arrival", notice.arrival());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
