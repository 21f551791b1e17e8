package uk.gov.essex.smart.movement.lambda.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.insight.Days;
import uk.gov.essex.smart.movement.insight.InMemoryInsights;
import uk.gov.essex.smart.movement.ledger.Entry;
import uk.gov.essex.smart.movement.ledger.InMemoryEntries;

final class InsightApiTest {

    private static final String DAY = "2026-11-23";

    private final List<Route> routes;
    private final RunPlan plan;

    InsightApiTest() {
        InMemoryInsights insights = new InMemoryInsights();
        insights.put(Days.figures(LocalDate.parse(DAY)));
        InMemoryEntries entries = new InMemoryEntries();
        entries.append(new Entry(
                LocalDate.parse(DAY),
                "run-1",
                "trip-1",
                0,
                "essex-school",
                "essex-care",
                410,
                new Entry.Why(1_240, 110, 410, 0, 2_310, 6)));
        InMemoryStore store = new InMemoryStore();
        RunPlan empty = Samples.run(Samples.minibus("1"));
        plan = Samples.carrying(empty, Samples.booking(Samples.quote(Samples.token(), empty)));
        store.commit(Change.at(Samples.NOW).with(plan));
        routes = InsightApi.routes(insights, entries, store);
    }

    @Test
    void tellsADayAsJson() {
        assertThat(get("get-day-figures", Map.of("day", DAY), "application/json")
                        .text())
                .contains(
                        "{\"service\":\"41 Broomfield\",\"agency\":\"essex-buses\",\"runs\":2,\"nearEmptyRuns\":1,"
                            + "\"passengers\":25,\"trips\":25,\"kilometres\":20.0,\"hours\":1.00,\"costPence\":12000,"
                            + "\"occupancy\":0.31,\"passengersPerHour\":25.00,\"subsidyPencePerTrip\":280}",
                        "\"passengers\":\"few\"");
    }

    @Test
    void tellsADayAsCsv() {
        assertThat(get("get-day-figures", Map.of("day", DAY), "text/csv").text().lines())
                .contains("2026-11-23,minibuses,essex-care,1,0,few,few,10.0,0.50,9000,,,");
    }

    @Test
    void tellsUnmetDemandOnAMap() {
        assertThat(get("list-unmet-demand", Map.of("day", DAY), "").text())
                .contains(
                        "\"coordinates\":[[[0.40000,51.79000],[0.41000,51.79000],[0.41000,51.80000],[0.40000,51.80000],"
                                + "[0.40000,51.79000]]]},\"properties\":{\"hour\":8,\"persons\":10}",
                        "{\"hour\":8,\"persons\":\"few\"}");
    }

    @Test
    void tellsOccupancyByStop() {
        assertThat(get("list-stop-occupancy", Map.of("day", DAY), "text/csv")
                        .text()
                        .lines())
                .contains("2026-11-23,41 Broomfield,Stop 0,51.73600,0.47200,2,15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subsidy", "occupancy", "unmet"})
    void drawsCharts(String chart) {
        Response response = get("draw-chart", Map.of("day", DAY, "chart", chart), "image/svg+xml");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).startsWith("<svg").contains("2026-11-23");
    }

    @Test
    void listsAgenciesOverARange() {
        Request request = request(Map.of(), Map.of("from", "2026-11-01", "to", "2026-11-30"), "text/csv");

        assertThat(route("list-agency-figures").handler().apply(request).text().lines())
                .contains("2026-11-23,essex-council,35,25,0,0.71");
    }

    @Test
    void tellsWhoOwesWhomAndWhy() {
        assertThat(get("list-ledger-entries", Map.of("day", DAY), "text/csv").text())
                .contains(
                        "run-1,trip-1,0,essex-school,essex-care,410,\"Fair share £4.10 of a run of £23.10 for 6 trips");
        assertThat(get("list-balances", Map.of("day", DAY), "").text())
                .isEqualTo("{\"balances\":[{\"debtor\":\"essex-school\",\"creditor\":\"essex-care\",\"pence\":410}]}");
    }

    @Test
    void asksWhatOtherVehiclesWouldComeTo() {
        String run = plan.id().value();
        Request request = request(Map.of(), Map.of("runs", run, "vehicles", run), "");

        assertThat(route("ask-what-if").handler().apply(request).text())
                .startsWith("{\"servesAll\":true,\"rides\":1,\"unserved\":0,\"vehiclesUsed\":1,\"kilometres\":");
    }

    @Test
    void refusesToAskOfRunsThatAreNone() {
        Request request = request(Map.of(), Map.of("runs", "run-1", "minutes", "90"), "");

        assertThat(route("ask-what-if").handler().apply(request).text())
                .contains("/query/runs", "/query/vehicles", "/query/minutes");
    }

    @Test
    void refusesWhatIsNoDayNoChartOrNoRange() {
        assertThat(get("get-day-figures", Map.of("day", "yesterday"), "").status())
                .isEqualTo(400);
        assertThat(get("get-day-figures", Map.of("day", "2026-11-24"), "").status())
                .isEqualTo(404);
        assertThat(get("draw-chart", Map.of("day", DAY, "chart", "pie"), "").text())
                .contains("occupancy, subsidy, unmet");
        Request backwards = request(Map.of(), Map.of("from", "2026-11-30", "to", "2026-11-01"), "");
        assertThat(route("list-agency-figures").handler().apply(backwards).text())
                .contains("the earlier first");
    }

    private Response get(String operation, Map<String, String> path, String accept) {
        return route(operation).handler().apply(request(path, Map.of(), accept));
    }

    private Route route(String operation) {
        return routes.stream()
                .filter(route -> route.operationId().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private static Request request(Map<String, String> path, Map<String, String> query, String accept) {
        return new Request(
                "GET /", "/", path, query, Map.of("accept", accept), new byte[0], Caller.ANONYMOUS, "request-1");
    }
}
