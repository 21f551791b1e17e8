package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.util.List;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.supermarket.AccountId;

/** The routes of obtaining. {@code openapi.json} describes the same ones, which a test sees to. */
public final class ObtainingApi {

    private static final String HOME = "/supermarket/obtaining";
    private static final String VERSION = HOME + "/{data-set}/{version}";
    private static final String FILE = VERSION + "/{format}";
    private static final String DATA_SET = HOME + "/data-sets/{data-set}";
    private static final String REPORTS = HOME + "/reports";

    private ObtainingApi() {}

    public static List<Route> routes(Stock stock) {
        Reference reference = new Reference(AccountId.class, "obtaining/openapi.json");
        FileEndpoints files = new FileEndpoints(stock);
        PreviewEndpoints previews = new PreviewEndpoints(stock);
        StatementEndpoint statements = new StatementEndpoint(stock.downloads());
        PurchaseEndpoint purchases = new PurchaseEndpoint(stock);
        NoticeEndpoint notices = new NoticeEndpoint(stock.notices());
        ReportEndpoints reports = new ReportEndpoints(stock);
        JudgingEndpoints judging = new JudgingEndpoints(stock);
        TrailEndpoint trail = new TrailEndpoint(stock);
        return List.of(
                new Route("GET " + HOME + "/openapi.json", "get-openapi", reference::openApi),
                new Route("GET " + FILE, "get-file", files::get),
                new Route("HEAD " + FILE, "look-for-file", files::head),
                new Route("GET " + VERSION + "/preview", "get-preview", previews::preview),
                new Route("GET " + VERSION + "/chart.svg", "get-chart", previews::chart),
                new Route("GET " + HOME + "/statements/{month}", "get-statement", statements::get),
                new Route("GET " + HOME + "/purchases", "list-purchases", purchases::list),
                new Route("GET " + HOME + "/notices", "list-notices", notices::list),
                new Route("POST " + DATA_SET + "/reports", "report-data-set", reports::report),
                new Route("GET " + REPORTS + "/{report}", "get-report", reports::get),
                new Route("GET " + REPORTS, "list-reports", reports::list),
                new Route("POST " + REPORTS + "/{report}/decision", "judge-report", judging::judge),
                new Route("POST " + DATA_SET + "/takedown", "take-down-data-set", judging::takeDown),
                new Route("POST " + DATA_SET + "/restoration", "restore-data-set", judging::restore),
                new Route("GET " + DATA_SET + "/trail", "list-trail", trail::list));
    }
}
