package uk.gov.essex.smart.movement.lambda.api;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.Refused;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.booking.Acceptance;
import uk.gov.essex.smart.movement.booking.Series;
import uk.gov.essex.smart.movement.booking.SeriesBooking;

/** Trips that recur: put a series, and each of its days is booked, or says why not. */
final class SeriesEndpoints {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{16,64}");
    private static final String REMEDY = "Must be a name of your own that nobody can guess, such as a random UUID.";

    private final Services services;

    SeriesEndpoints(Services services) {
        this.services = services;
    }

    Response put(Request request) {
        return Answers.json(
                request,
                () -> Answers.by(
                        request,
                        "series",
                        REMEDY,
                        name -> NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty(),
                        name -> put(request, name)));
    }

    private Response put(Request request, String name) {
        Instant now = services.clock().instant();
        return Body.answer(request, fields -> {
            Set<DayOfWeek> days = fields.words("days", DayOfWeek.class);
            Optional<LocalDate> last = Times.day(fields, "last");
            if (fields.isGiven("return")) {
                fields.refuse("return", "Must be left out: put the way back as a series of its own.");
            }
            if (days.isEmpty()) {
                fields.refuse("days", "Must name a day of the week.");
            }
            Optional<Series> series = TripBody.read(
                            fields, Set.of("days", "last"), request.caller().may(TripBody.VOUCH), services.terms(), now)
                    .map(body -> new Series(
                            name,
                            request.caller().owner(),
                            body.passenger(),
                            body.request(),
                            days,
                            last.orElseThrow()));
            series.ifPresent(found -> checkSize(fields, found));
            return series.filter(found -> fields.faults().isEmpty())
                    .map(found -> results(services.series().book(found, now)))
                    .orElseGet(() -> Body.invalid(request, fields.faults()));
        });
    }

    private void checkSize(Fields fields, Series series) {
        Instant end = services.clock().instant().plus(services.terms().furthestAhead());
        if (series.last().isAfter(ServiceDay.of(end))) {
            fields.refuse(
                    "last", "Must be within " + services.terms().furthestAhead().toDays() + " days.");
        } else if (series.size() == 0 || series.size() > Series.MOST_DAYS) {
            fields.refuse("last", "The series must have 1 to " + Series.MOST_DAYS + " days.");
        }
    }

    private static Response results(List<SeriesBooking.Result> results) {
        return Answers.ok(json -> {
            json.writeArrayFieldStart("days");
            for (SeriesBooking.Result result : results) {
                json.writeStartObject();
                json.writeStringField("day", result.day().toString());
                switch (result) {
                    case SeriesBooking.Result.Booked(LocalDate day, Booking booking) -> {
                        json.writeObjectFieldStart("booking");
                        BookingJson.write(json, booking);
                        json.writeEndObject();
                    }
                    case SeriesBooking.Result.Turned(LocalDate day, Refused refused) -> {
                        json.writeObjectFieldStart("refusal");
                        OfferJson.write(json, refused);
                        json.writeEndObject();
                    }
                    case SeriesBooking.Result.Lost(LocalDate day, Acceptance.Reason reason) ->
                        json.writeStringField("lost", reason.slug());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
