package uk.gov.essex.smart.movement.lambda.insight;

import java.util.List;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.insight.Insights;
import uk.gov.essex.smart.movement.ledger.Entries;

/** The routes below {@code /movement/insights}. */
public final class InsightApi {

    private InsightApi() {}

    public static List<Route> routes(Insights insights, Entries entries, Plans plans) {
        DayEndpoints days = new DayEndpoints(insights);
        LedgerEndpoints ledger = new LedgerEndpoints(entries);
        return List.of(
                new Route("GET /movement/insights/days/{day}", "get-day-figures", days::figures),
                new Route("GET /movement/insights/days/{day}/stops", "list-stop-occupancy", days::stops),
                new Route("GET /movement/insights/days/{day}/unmet", "list-unmet-demand", days::unmet),
                new Route("GET /movement/insights/days/{day}/charts/{chart}", "draw-chart", days::chart),
                new Route("GET /movement/insights/agencies", "list-agency-figures", days::agencies),
                new Route("GET /movement/insights/ledger/{day}", "list-ledger-entries", ledger::entries),
                new Route("GET /movement/insights/ledger/{day}/balances", "list-balances", ledger::balances),
                new Route("GET /movement/insights/what-if", "ask-what-if", new WhatIfEndpoint(plans)::ask));
    }
}
