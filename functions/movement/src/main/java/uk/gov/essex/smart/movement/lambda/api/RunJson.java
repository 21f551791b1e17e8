package uk.gov.essex.smart.movement.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.booking.Mended;

/** Writes what a driver needs of a run. */
final class RunJson {

    private RunJson() {}

    /** The manifest: every call in order, with the party to expect. It names nobody. */
    static void write(JsonGenerator json, RunPlan plan) throws IOException {
        json.writeStringField("run", plan.id().value());
        json.writeStringField("agency", plan.vehicle().id().agency().value());
        json.writeStringField("vehicle", plan.vehicle().id().number());
        json.writeStringField("state", Words.word(plan.state()));
        json.writeNumberField("version", plan.version());
        OfferJson.window(json, "hours", plan.hours());
        json.writeArrayFieldStart("calls");
        for (PlannedCall call : plan.calls()) {
            PlannedRide ride = plan.find(call.booking()).orElseThrow();
            boolean boards = call.action() == PlannedCall.Action.BOARD;
            json.writeStartObject();
            json.writeStringField("booking", call.booking().value());
            json.writeStringField("action", Words.word(call.action()));
            OfferJson.position(json, "place", boards ? ride.from() : ride.to());
            json.writeStringField("arrival", call.arrival().toString());
            json.writeStringField("start", call.start().toString());
            OfferJson.window(json, "promised", boards ? ride.pickup() : ride.delivery());
            load(json, ride.load());
            json.writeBooleanField("stepFree", ride.stepFree());
            json.writeArrayFieldStart("needs");
            for (String need : ride.needs().stream().map(Words::word).sorted().toList()) {
                json.writeString(need);
            }
            json.writeEndArray();
            json.writeNumberField("metres", Math.round(call.road().metres()));
            json.writeBooleanField("done", call.done().isPresent());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void load(JsonGenerator json, Layout load) throws IOException {
        json.writeNumberField("seats", load.seats());
        json.writeNumberField("wheelchairs", load.wheelchairs());
        json.writeNumberField("luggage", load.luggage());
    }

    static void write(JsonGenerator json, Mended mended) throws IOException {
        list(json, "moved", mended.moved());
        list(json, "delayed", mended.delayed());
        list(json, "withdrawn", mended.withdrawn());
    }

    private static void list(JsonGenerator json, String name, List<BookingId> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (BookingId id : ids) {
            json.writeString(id.value());
        }
        json.writeEndArray();
    }
}
