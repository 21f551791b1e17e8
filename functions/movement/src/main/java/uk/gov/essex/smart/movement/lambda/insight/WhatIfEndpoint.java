package uk.gov.essex.smart.movement.lambda.insight;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.booking.OtherVehicles;
import uk.gov.essex.smart.movement.insight.WhatIf;

/** Answers what other vehicles would come to. For those who operate; it changes nothing. */
final class WhatIfEndpoint {

    private static final int MOST_RUNS = 12;
    private static final int MOST_RIDES = 300;
    private static final int USUAL_PATIENCE_MINUTES = 10;
    private static final int MOST_PATIENCE_MINUTES = 60;

    private final Plans plans;

    WhatIfEndpoint(Plans plans) {
        this.plans = plans;
    }

    Response ask(Request request) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), type -> {
            Parameters parameters = new Parameters(request, Set.of("runs", "vehicles", "minutes"));
            List<RunPlan> runs = plans(parameters, "runs");
            List<RunPlan> vehicles = plans(parameters, "vehicles");
            int minutes = parameters.number("minutes", USUAL_PATIENCE_MINUTES, 0, MOST_PATIENCE_MINUTES);
            if (vehicles.stream().anyMatch(RunPlan::isTimetabled)) {
                parameters.refuse("vehicles", "Must name runs that are not bound to a timetable.");
            }
            if (runs.stream().mapToInt(plan -> plan.rides().size()).sum() > MOST_RIDES) {
                parameters.refuse("runs", "Must carry at most " + MOST_RIDES + " rides in all.");
            }
            if (!parameters.faults().isEmpty()) {
                return Problem.invalid(parameters.faults()).response(request.id());
            }
            WhatIf.Answer answer = OtherVehicles.carry(runs, vehicles, Duration.ofMinutes(minutes));
            return Response.ok(type, json(answer, runs)).withHeader("cache-control", "no-store");
        });
    }

    private List<RunPlan> plans(Parameters parameters, String name) {
        List<String> names = parameters.list(name, MOST_RUNS);
        List<RunPlan> found =
                names.stream().flatMap(text -> find(text).stream()).toList();
        if (names.isEmpty() || found.size() < names.size()) {
            parameters.refuse(name, "Must name 1 to " + MOST_RUNS + " runs that there are, separated by commas.");
        }
        return found;
    }

    private Optional<RunPlan> find(String name) {
        return RunId.find(name).flatMap(plans::find);
    }

    private static byte[] json(WhatIf.Answer answer, List<RunPlan> runs) {
        return Json.object(json -> {
            json.writeBooleanField("servesAll", answer.servesAll());
            json.writeNumberField(
                    "rides", runs.stream().mapToInt(plan -> plan.rides().size()).sum());
            json.writeNumberField("unserved", answer.unserved().size());
            json.writeNumberField("vehiclesUsed", answer.runsUsed());
            json.writeNumberField("kilometres", FiguresJson.decimal(answer.kilometres(), 1));
            json.writeNumberField("costPence", answer.costPence());
        });
    }
}
