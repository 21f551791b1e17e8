package uk.gov.essex.smart.movement.lambda.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingState;
import uk.gov.essex.smart.movement.OfferId;
import uk.gov.essex.smart.movement.booking.Acceptance;
import uk.gov.essex.smart.movement.booking.Quoted;
import uk.gov.essex.smart.movement.booking.Quoting;

/** From a wish to a booking: requests, offers, acceptance, amendments. */
final class TripEndpoints {

    private static final String OFFER = "Must be an offer's name as /movement/trip-requests gave it.";

    private final Services services;
    private final BookingEndpoints bookings;

    TripEndpoints(Services services, BookingEndpoints bookings) {
        this.services = services;
        this.bookings = bookings;
    }

    Response request(Request request) {
        return Answers.json(request, () -> quote(request, Optional.empty()));
    }

    /** Offers for another trip in a booking's place; accepting one gives the booking up. */
    Response amend(Request request) {
        return Answers.json(
                request,
                () -> bookings.withOwn(
                        request,
                        booking -> booking.state() == BookingState.CONFIRMED
                                ? quote(request, Optional.of(booking))
                                : BookingEndpoints.begunOrEnded(request)));
    }

    private Response quote(Request request, Optional<Booking> replaces) {
        Instant now = services.clock().instant();
        return Body.answer(
                request,
                fields -> TripBody.read(fields, Set.of(), request.caller().may(TripBody.VOUCH), services.terms(), now)
                        .map(body -> quoted(request, body, replaces, now))
                        .orElseGet(() -> Body.invalid(request, fields.faults())));
    }

    private Response quoted(Request request, TripBody body, Optional<Booking> replaces, Instant now) {
        String owner = request.caller().owner();
        Quoted there = services.quoting()
                .quote(
                        new Quoting.Ask(services.tokens().get(), owner, body.passenger(), body.request(), replaces),
                        now);
        Optional<Quoted> back = body.back()
                .map(time -> services.quoting()
                        .quote(
                                new Quoting.Ask(
                                        services.tokens().get(),
                                        owner,
                                        body.passenger(),
                                        body.request().back(time),
                                        Optional.empty()),
                                now));
        return Answers.ok(json -> {
            OfferJson.write(json, there);
            if (back.isPresent()) {
                json.writeObjectFieldStart("return");
                OfferJson.write(json, back.get());
                json.writeEndObject();
            }
        });
    }

    Response accept(Request request) {
        return Answers.json(
                request, () -> Answers.by(request, "offer", OFFER, OfferId::find, offer -> accept(request, offer)));
    }

    private Response accept(Request request, OfferId offer) {
        return Body.answer(request, fields -> {
            fields.known(Set.of("with"));
            List<OfferId> offers = new ArrayList<>(List.of(offer));
            offers.addAll(fields.texts("with", 1, OFFER, OfferId::find));
            if (offers.stream().map(OfferId::quote).distinct().count() < offers.size()) {
                fields.refuse("with", "Must be an offer of another request: one of each can be booked.");
            }
            if (!fields.faults().isEmpty()) {
                return Body.invalid(request, fields.faults());
            }
            Instant now = services.clock().instant();
            return switch (services.accepting().accept(request.caller().owner(), offers, now)) {
                case Acceptance.Confirmed(List<Booking> made) -> confirmed(made);
                case Acceptance.NotBooked(Acceptance.Reason reason) -> notBooked(request, reason);
            };
        });
    }

    private static Response confirmed(List<Booking> made) {
        return Answers.ok(json -> {
            json.writeArrayFieldStart("bookings");
            for (Booking booking : made) {
                json.writeStartObject();
                BookingJson.write(json, booking);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static Response notBooked(Request request, Acceptance.Reason reason) {
        return reason == Acceptance.Reason.BUSY
                ? Answers.busy(request, "the same run")
                : Answers.problem(
                        request, reason.slug(), reason.status(), "The offer cannot be booked", reason.advice());
    }
}
