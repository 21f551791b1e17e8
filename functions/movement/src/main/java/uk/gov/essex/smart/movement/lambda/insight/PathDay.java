package uk.gov.essex.smart.movement.lambda.insight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;

/** The day that a path names. */
final class PathDay {

    static final String REMEDY = "Must be a date such as 2026-11-23.";

    private PathDay() {}

    /** Answers of the day, or a problem where the path names none or there are parameters. */
    static Response with(Request request, Function<LocalDate, Response> answer) {
        Parameters parameters = new Parameters(request, Set.of());
        Optional<LocalDate> day = find(request.getPathParameter("day"));
        if (day.isEmpty()) {
            return Problem.invalid(List.of(Fault.path("day", REMEDY))).response(request.id());
        }
        return parameters.faults().isEmpty()
                ? answer.apply(day.get())
                : Problem.invalid(parameters.faults()).response(request.id());
    }

    static Optional<LocalDate> find(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
