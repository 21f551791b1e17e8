package uk.gov.essex.smart.supermarket.lambda.catalogue;

import java.util.function.BiFunction;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetNames;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetProblems;
import uk.gov.essex.smart.supermarket.lambda.door.Numbers;

/** What anyone may see of the catalogue. A draft and what is hidden are as if they were not; what was withdrawn is told to be gone. */
final class Shown {

    /** A hidden data set is to be seen nowhere after a minute, and the search may need ten seconds to know. */
    private static final String CACHING = "public, max-age=30";

    private static final String VERSION = "Must be the number of a version, such as 1.";

    private final Catalogue catalogue;

    Shown(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An answer that may be kept for a moment. */
    static Response kept(String mediaType, byte[] body) {
        return Response.ok(mediaType, body).withHeader("cache-control", CACHING);
    }

    /** Answers of the data set that the path names. */
    Response dataSet(Request request, Function<Listing, Response> answer) {
        return DataSetNames.named(request, id -> dataSet(request, id, answer));
    }

    Response dataSet(Request request, DataSetId id, Function<Listing, Response> answer) {
        Listing listing = catalogue.find(id).orElse(null);
        if (listing != null && listing.shown()) {
            return answer.apply(listing);
        }
        return listing != null && listing.stage() == Stage.WITHDRAWN
                ? DataSetProblems.withdrawn(request, id)
                : DataSetProblems.unknown(request);
    }

    /** Answers of the version that the path names. */
    Response version(Request request, BiFunction<Listing, Version, Response> answer) {
        return dataSet(
                request,
                listing -> Answers.by(
                        request,
                        "version",
                        VERSION,
                        Numbers::version,
                        number -> catalogue
                                .findVersion(listing.id(), number)
                                .map(version -> answer.apply(listing, version))
                                .orElseGet(() -> DataSetProblems.noVersion(request))));
    }
}
