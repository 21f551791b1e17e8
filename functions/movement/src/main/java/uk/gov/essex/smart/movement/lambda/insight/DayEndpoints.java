package uk.gov.essex.smart.movement.lambda.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Csv;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.movement.insight.Chart;
import uk.gov.essex.smart.movement.insight.Charts;
import uk.gov.essex.smart.movement.insight.DayFigures;
import uk.gov.essex.smart.movement.insight.Insights;

/** Figures of days that were closed. */
final class DayEndpoints {

    private static final String GEO_JSON = "application/geo+json";
    private static final String SVG = "image/svg+xml";
    /** A day may be closed again, when late counts come in. */
    private static final String CACHING = "public, max-age=300";

    private static final Map<String, Function<DayFigures, Chart>> CHARTS =
            Map.of("subsidy", Charts::subsidy, "occupancy", Charts::occupancy, "unmet", Charts::unmet);

    private final Insights insights;

    DayEndpoints(Insights insights) {
        this.insights = insights;
    }

    Response figures(Request request) {
        return of(
                request,
                List.of(Json.MEDIA_TYPE, Csv.MEDIA_TYPE),
                (figures, type) ->
                        type.equals(Csv.MEDIA_TYPE) ? FiguresCsv.services(figures) : FiguresJson.day(figures));
    }

    Response stops(Request request) {
        return of(
                request,
                List.of(GEO_JSON, Csv.MEDIA_TYPE),
                (figures, type) ->
                        type.equals(Csv.MEDIA_TYPE) ? FiguresCsv.stops(figures) : FiguresGeoJson.stops(figures));
    }

    Response unmet(Request request) {
        return of(
                request,
                List.of(GEO_JSON, Csv.MEDIA_TYPE),
                (figures, type) ->
                        type.equals(Csv.MEDIA_TYPE) ? FiguresCsv.unmet(figures) : FiguresGeoJson.unmet(figures));
    }

    Response chart(Request request) {
        Optional<Function<DayFigures, Chart>> chart =
                Optional.ofNullable(CHARTS.get(request.getPathParameter("chart")));
        if (chart.isEmpty()) {
            String names = String.join(", ", CHARTS.keySet().stream().sorted().toList());
            return Problem.invalid(List.of(Fault.path("chart", "Must be one of: " + names + ".")))
                    .response(request.id());
        }
        return of(
                request,
                List.of(SVG),
                (figures, type) -> chart.get().apply(figures).svg().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Every agency's figures day by day. */
    Response agencies(Request request) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE, Csv.MEDIA_TYPE), type -> {
            Parameters parameters = new Parameters(request, Set.of("from", "to"));
            Optional<LocalDate> first = parameters.parsed("from", PathDay.REMEDY, PathDay::find);
            Optional<LocalDate> last = parameters.parsed("to", PathDay.REMEDY, PathDay::find);
            if (parameters.faults().isEmpty() && !isRange(first, last)) {
                parameters.refuse(
                        "to", "Give from and to, at most " + Insights.LONGEST_RANGE_DAYS + " days, the earlier first.");
            }
            if (!parameters.faults().isEmpty()) {
                return Problem.invalid(parameters.faults()).response(request.id());
            }
            List<DayFigures> days = insights.list(first.orElseThrow(), last.orElseThrow());
            return Response.ok(
                            type, type.equals(Csv.MEDIA_TYPE) ? FiguresCsv.agencies(days) : FiguresJson.agencies(days))
                    .withHeader("cache-control", CACHING);
        });
    }

    private static boolean isRange(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent()
                && last.isPresent()
                && !last.get().isBefore(first.get())
                && last.get().isBefore(first.get().plusDays(Insights.LONGEST_RANGE_DAYS));
    }

    @FunctionalInterface
    private interface Rendering {
        byte[] bytes(DayFigures figures, String mediaType);
    }

    private Response of(Request request, List<String> types, Rendering rendering) {
        return MediaTypes.answer(
                request,
                types,
                type -> PathDay.with(
                        request,
                        day -> insights.find(day)
                                .map(figures -> Response.ok(type, rendering.bytes(figures, type))
                                        .withHeader("cache-control", CACHING))
                                .orElseGet(() -> Problem.notFound(
                                                "That day has not been closed: its figures come the morning after.")
                                        .response(request.id()))));
    }
}
