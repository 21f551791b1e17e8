package uk.gov.essex.smart.movement.lambda.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.movement.Agency;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Shift;
import uk.gov.essex.smart.movement.Supply;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.booking.Opening;

/** Supply: agencies, their vehicles, and shifts, each of which opens a run. */
final class SupplyEndpoints {

    private static final int MOST = 500;
    private static final String AGENCY = "Must be lower-case words joined by hyphens, such as essex-patient-transport.";
    private static final String VEHICLE = "Must be lower-case words and digits joined by hyphens, such as bus-17.";
    private static final String DAY = "Must be a day, such as 2026-11-24.";

    private final Services services;

    SupplyEndpoints(Services services) {
        this.services = services;
    }

    Response agencies(Request request) {
        return Answers.json(
                request,
                () -> Answers.ok(json -> {
                    json.writeArrayFieldStart("agencies");
                    for (Agency agency : services.supply().agencies(MOST)) {
                        json.writeStartObject();
                        SupplyJson.write(json, agency);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }));
    }

    Response vehicles(Request request) {
        return byAgency(
                request,
                id -> Answers.ok(json -> {
                    json.writeArrayFieldStart("vehicles");
                    for (Vehicle vehicle : services.supply().vehicles(id, MOST)) {
                        json.writeStartObject();
                        SupplyJson.write(json, vehicle);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }));
    }

    Response putAgency(Request request) {
        return byAgency(
                request,
                id -> Body.answer(
                        request,
                        fields -> SupplyBody.agency(fields, id)
                                .filter(agency -> fields.faults().isEmpty())
                                .map(agency -> answer(
                                        request,
                                        services.supply()
                                                .put(agency, request.caller().owner()),
                                        () -> Answers.ok(json -> SupplyJson.write(json, agency))))
                                .orElseGet(() -> Body.invalid(request, fields.faults()))));
    }

    Response putVehicle(Request request) {
        return byVehicle(
                request,
                id -> Body.answer(
                        request,
                        fields -> SupplyBody.vehicle(fields, id)
                                .map(vehicle -> answer(
                                        request,
                                        services.supply()
                                                .put(vehicle, request.caller().owner()),
                                        () -> Answers.ok(json -> SupplyJson.write(json, vehicle))))
                                .orElseGet(() -> Body.invalid(request, fields.faults()))));
    }

    private static Response answer(Request request, Supply.Outcome outcome, Supplier<Response> done) {
        return switch (outcome) {
            case DONE -> done.get();
            case NOT_YOURS -> notYours(request);
            case UNKNOWN -> unknown(request);
        };
    }

    Response putShift(Request request) {
        return byVehicle(request, id -> Answers.by(request, "day", DAY, Times::day, day -> putShift(request, id, day)));
    }

    private Response putShift(Request request, VehicleId vehicle, LocalDate day) {
        if (services.supply().find(vehicle).isEmpty()) {
            return unknown(request);
        }
        if (!services.supply().isKeptBy(vehicle.agency(), request.caller().owner())) {
            return notYours(request);
        }
        return Body.answer(request, fields -> {
            Optional<Shift> shift = SupplyBody.shift(fields, vehicle, day);
            if (shift.isPresent()
                    && shift.get().hours().latest().isBefore(services.clock().instant())) {
                return Body.invalid(
                        request, List.of(new Fault("/end", "Is past. Give a shift that is still to come.")));
            }
            return shift.map(found -> opened(request, found)).orElseGet(() -> Body.invalid(request, fields.faults()));
        });
    }

    private Response opened(Request request, Shift shift) {
        return switch (services.opening()
                .open(shift, services.tokens().get(), services.clock().instant())) {
            case Opening.Opened.Open(RunPlan plan) -> Answers.ok(json -> RunJson.write(json, plan));
            case Opening.Opened.Promised(RunId run) ->
                Answers.problem(
                        request,
                        "shift-promised",
                        409,
                        "The shift has promised rides",
                        "Its hours and breaks stay as they are. Report a delay or a breakdown of its run.");
            case Opening.Opened.UnknownVehicle none -> unknown(request);
            case Opening.Opened.Busy busy -> Answers.busy(request, "the same run");
        };
    }

    private static Response byAgency(Request request, Function<AgencyId, Response> answer) {
        return Answers.json(request, () -> Answers.by(request, "agency", AGENCY, AgencyId::find, answer));
    }

    private static Response byVehicle(Request request, Function<VehicleId, Response> answer) {
        return byAgency(
                request,
                agency -> Answers.by(request, "vehicle", VEHICLE, text -> VehicleId.find(agency, text), answer));
    }

    private static Response notYours(Request request) {
        return Answers.problem(
                request,
                "not-yours",
                403,
                "The agency belongs to another owner",
                "Only keys of the owner that registered an agency may change it, its vehicles and its shifts.");
    }

    private static Response unknown(Request request) {
        return Problem.notFound("No such agency or vehicle is registered. Put it first.")
                .response(request.id());
    }
}
