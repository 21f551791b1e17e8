package uk.gov.essex.smart.lives.lambda.api;

import java.util.List;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.protection.StoreUnavailable;

/** The routes of the API of referrals. {@code openapi.json} describes the same ones, which a test sees to. */
public final class LivesApi {

    private LivesApi() {}

    /**
     * Every route.
     *
     * @param others of other packages, described in the same document
     */
    public static List<Route> routes(Services services, List<Route> others) {
        ReferralEndpoints referrals = new ReferralEndpoints(services);
        CaseEndpoints cases = new CaseEndpoints(services);
        RecordsEndpoints records = new RecordsEndpoints(services);
        Reference reference = new Reference(Referral.class);
        List<Route> own = List.of(
                new Route("POST /lives/referrals", "send-referral", referrals::send),
                new Route("GET /lives/referrals/{referral}", "get-referral", referrals::get),
                new Route("PUT /lives/referrals/{referral}", "revise-referral", referrals::revise),
                new Route("POST /lives/referrals/{referral}/withdraw", "withdraw-referral", referrals::withdraw),
                new Route("GET /lives/teams/{team}/worklist", "list-work", cases::worklist),
                new Route("POST /lives/searches", "search-cases", cases::search),
                new Route("GET /lives/cases/{referral}", "get-case", cases::get),
                new Route("POST /lives/cases/{referral}/moves", "move-case", cases::move),
                new Route("POST /lives/cases/{referral}/allocation", "allocate-case", cases::allocate),
                new Route("POST /lives/cases/{referral}/break-glass", "break-glass", cases::breakGlass),
                new Route("GET /lives/records/{referral}", "disclose-records", records::disclose),
                new Route("POST /lives/records/{referral}/holds", "hold-records", records::hold),
                new Route("POST /lives/records/{referral}/releases", "release-records", records::release),
                new Route("POST /lives/records/{referral}/erasure", "erase-records", records::erase),
                new Route("GET /lives", "read-reference", reference::page),
                new Route("GET /lives/openapi.json", "get-openapi", reference::openApi));
        return Stream.concat(own.stream().map(LivesApi::overStore), others.stream())
                .toList();
    }

    /** The route, which says so where the store does not answer. */
    private static Route overStore(Route route) {
        return new Route(route.key(), route.operationId(), request -> {
            try {
                return route.handler().apply(request);
            } catch (StoreUnavailable store) {
                return Refusals.unavailable(request, store);
            }
        });
    }
}
