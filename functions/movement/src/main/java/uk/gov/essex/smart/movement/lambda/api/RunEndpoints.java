package uk.gov.essex.smart.movement.lambda.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.booking.Driving;
import uk.gov.essex.smart.movement.booking.Mended;

/** What drivers read and report. */
final class RunEndpoints {

    private static final String RUN = "Must be a run's name as opening its shift gave it.";
    private static final int MOST_DELAY_MINUTES = 240;

    private final Services services;

    RunEndpoints(Services services) {
        this.services = services;
    }

    Response manifest(Request request) {
        return by(
                request,
                run -> services.plans()
                        .find(run)
                        .map(plan -> Answers.ok(json -> RunJson.write(json, plan)))
                        .orElseGet(() -> unknown(request)));
    }

    Response report(Request request) {
        return by(
                request,
                run -> Body.answer(request, fields -> {
                    fields.known(Set.of("booking", "event"));
                    Optional<BookingId> booking = fields.required(
                            "booking", "Must be a booking's name as the manifest has it.", BookingId::find);
                    Optional<Driving.Event> event = fields.required(
                            "event",
                            "Must be one of: " + Words.all(Driving.Event.class) + ".",
                            word -> Words.find(Driving.Event.class, word));
                    return booking.isPresent()
                                    && event.isPresent()
                                    && fields.faults().isEmpty()
                            ? reported(request, run, booking.get(), event.get())
                            : Body.invalid(request, fields.faults());
                }));
    }

    private Response reported(Request request, RunId run, BookingId booking, Driving.Event event) {
        Instant now = services.clock().instant();
        return switch (services.driving().report(run, booking, event, now)) {
            case DONE ->
                Answers.ok(json -> {
                    json.writeStringField("booking", booking.value());
                    json.writeStringField("event", Words.word(event));
                });
            case UNKNOWN_RUN -> unknown(request);
            case UNKNOWN_BOOKING ->
                Problem.notFound("The run has no such booking. Read its manifest.")
                        .response(request.id());
            case OUT_OF_ORDER ->
                Answers.problem(
                        request,
                        "out-of-order",
                        409,
                        "The event cannot be so",
                        "The party has boarded, has left or was given up before. Read the manifest.");
            case BUSY -> Answers.busy(request, "the same run");
        };
    }

    Response breakDown(Request request) {
        return by(
                request,
                run -> Body.answer(request, fields -> {
                    fields.known(Set.of("position"));
                    Optional<Position> position = Positions.optional(fields, "position");
                    return fields.faults().isEmpty()
                            ? mended(
                                    request,
                                    services.breakdowns()
                                            .breakDown(
                                                    run,
                                                    position,
                                                    services.clock().instant()))
                            : Body.invalid(request, fields.faults());
                }));
    }

    Response delay(Request request) {
        return by(
                request,
                run -> Body.answer(request, fields -> {
                    fields.known(Set.of("minutes"));
                    int minutes = fields.number("minutes", 0, 1, MOST_DELAY_MINUTES);
                    if (!fields.isGiven("minutes")) {
                        fields.refuse(
                                "minutes", "Is missing. Must be a whole number from 1 to " + MOST_DELAY_MINUTES + ".");
                    }
                    return fields.faults().isEmpty()
                            ? mended(
                                    request,
                                    services.delays()
                                            .delay(
                                                    run,
                                                    Duration.ofMinutes(minutes),
                                                    services.clock().instant()))
                            : Body.invalid(request, fields.faults());
                }));
    }

    private static Response mended(Request request, Optional<Mended> mended) {
        return mended.map(found -> Answers.ok(json -> RunJson.write(json, found)))
                .orElseGet(() -> unknown(request));
    }

    private static Response by(Request request, Function<RunId, Response> answer) {
        return Answers.json(request, () -> Answers.by(request, "run", RUN, RunId::find, answer));
    }

    private static Response unknown(Request request) {
        return Problem.notFound("There is no such run that can be changed. Open its shift first.")
                .response(request.id());
    }
}
