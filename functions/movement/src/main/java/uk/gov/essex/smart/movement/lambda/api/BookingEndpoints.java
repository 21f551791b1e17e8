package uk.gov.essex.smart.movement.lambda.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.PlannedCall;
import uk.gov.essex.smart.movement.booking.Cancelling;

/** Bookings as their owners, and those who operate the platform, see them. */
final class BookingEndpoints {

    private static final String BOOKING = "Must be a booking's name as accepting an offer gave it.";

    private final Services services;

    BookingEndpoints(Services services) {
        this.services = services;
    }

    Response get(Request request) {
        return Answers.json(request, () -> withOwn(request, this::status));
    }

    /** Any booking, whoever made it: the route asks for the scope that may see them. */
    Response getAsOperator(Request request) {
        return Answers.json(request, () -> with(request, booking -> true, this::status));
    }

    Response cancel(Request request) {
        return Answers.json(
                request,
                () -> Answers.by(request, "booking", BOOKING, BookingId::find, booking -> cancel(request, booking)));
    }

    private Response cancel(Request request, BookingId id) {
        String owner = request.caller().owner();
        return switch (services.cancelling().cancel(id, owner, services.clock().instant())) {
            case Cancelling.Cancellation.Cancelled(Booking booking) ->
                Answers.ok(json -> BookingJson.write(json, booking));
            case Cancelling.Cancellation.TooLate late -> begunOrEnded(request);
            case Cancelling.Cancellation.Unknown none -> unknown(request);
            case Cancelling.Cancellation.Busy busy -> Answers.busy(request, "the same run");
        };
    }

    /** Answers of the caller's booking that the path names. Another's is none to the caller. */
    Response withOwn(Request request, Function<Booking, Response> answer) {
        return with(request, booking -> booking.owner().equals(request.caller().owner()), answer);
    }

    private Response with(Request request, Predicate<Booking> isVisible, Function<Booking, Response> answer) {
        return Answers.by(
                request,
                "booking",
                BOOKING,
                BookingId::find,
                id -> services.bookings().find(id).filter(isVisible).map(answer).orElseGet(() -> unknown(request)));
    }

    private Response status(Booking booking) {
        List<PlannedCall> calls = booking.promise().rides().stream()
                .flatMap(ride -> services.plans().find(ride.run()).stream())
                .flatMap(plan -> plan.calls().stream())
                .filter(call -> call.booking().equals(booking.id()))
                .toList();
        return Answers.ok(json -> {
            BookingJson.write(json, booking);
            BookingJson.expected(json, calls);
            BookingJson.notices(json, services.bookings().notices(booking.id()));
        });
    }

    static Response begunOrEnded(Request request) {
        return Answers.problem(
                request,
                "begun-or-ended",
                409,
                "The booking has begun or ended",
                "Only a confirmed booking whose party has not boarded can be changed. Its state says where it stands.");
    }

    private static Response unknown(Request request) {
        return Problem.notFound("This key's owner has made no such booking.").response(request.id());
    }
}
