package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.util.List;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.supermarket.AccountId;

/** The routes of publishing. {@code openapi.json} describes the same ones, which a test sees to. */
public final class PublishingApi {

    static final String LISTINGS = "/supermarket/publishing/listings";
    static final String UPLOADS = "/supermarket/publishing/uploads";
    static final String REVIEWS = "/supermarket/publishing/reviews";

    private static final String LISTING = LISTINGS + "/{data-set}";
    private static final String UPLOAD = UPLOADS + "/{upload}";
    private static final String REVIEW = REVIEWS + "/{upload}";
    private static final String STANDING = REVIEWS + "/standing/{data-set}";

    private PublishingApi() {}

    public static List<Route> routes(Ports ports) {
        ListingEndpoints listings = new ListingEndpoints(ports);
        UploadEndpoints uploads = new UploadEndpoints(ports);
        PartEndpoints parts = new PartEndpoints(ports);
        ReviewEndpoints reviews = new ReviewEndpoints(ports);
        StandingEndpoints standing = new StandingEndpoints(ports);
        Reference reference = new Reference(AccountId.class, "publishing/openapi.json");
        return List.of(
                new Route("POST " + LISTINGS, "draft-listing", listings::draft),
                new Route("GET " + LISTINGS, "list-own-listings", listings::list),
                new Route("GET " + LISTING, "get-own-listing", listings::get),
                new Route("PUT " + LISTING, "revise-listing", listings::revise),
                new Route("POST " + LISTING + "/withdraw", "withdraw-listing", listings::withdraw),
                new Route("POST " + LISTING + "/uploads", "open-upload", uploads::open),
                new Route("GET " + UPLOAD, "get-upload", uploads::get),
                new Route("GET " + UPLOAD + "/parts", "list-part-addresses", parts::list),
                new Route("POST " + UPLOAD + "/complete", "complete-upload", parts::complete),
                new Route("GET " + REVIEWS, "list-reviews", reviews::list),
                new Route("GET " + REVIEW, "get-review", reviews::get),
                new Route("POST " + REVIEW + "/decision", "decide-review", reviews::decide),
                new Route("GET " + STANDING, "get-standing-approval", standing::get),
                new Route("PUT " + STANDING, "put-standing-approval", standing::put),
                new Route("DELETE " + STANDING, "end-standing-approval", standing::remove),
                new Route("GET /supermarket/publishing/openapi.json", "get-openapi", reference::openApi));
    }
}
