package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.obtaining.Absence;
import uk.gov.essex.smart.supermarket.obtaining.Previews;
import uk.gov.essex.smart.supermarket.obtaining.Seen;
import uk.gov.essex.smart.supermarket.obtaining.ShownVersions;

/** What anyone sees of data before obtaining them. */
final class PreviewEndpoints {

    private static final String SVG = "image/svg+xml";

    /** A hidden data set is to be seen nowhere after a minute. */
    private static final String CACHING = "public, max-age=30";

    private final ShownVersions versions;
    private final Previews previews;

    PreviewEndpoints(Stock stock) {
        versions = new ShownVersions(stock.catalogue());
        previews = stock.previews();
    }

    Response preview(Request request) {
        return answer(request, Json.MEDIA_TYPE, previews::findPreview);
    }

    /** A browser shows it as a picture that does nothing. */
    Response chart(Request request) {
        return answer(request, SVG, previews::findChart)
                .withHeader("content-security-policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    }

    private Response answer(Request request, String mediaType, Function<UploadId, Optional<byte[]>> find) {
        return MediaTypes.answer(
                request,
                List.of(mediaType),
                type -> Named.version(request, (dataSet, number) -> switch (versions.find(dataSet, number)) {
                    case Seen.Absent(Absence why) -> FileProblems.absent(request, dataSet, why);
                    case Seen.Here(Listing _, Version version) ->
                        find.apply(version.release().upload())
                                .map(content -> Response.ok(type, content).withHeader("cache-control", CACHING))
                                .orElseGet(() -> Problem.notFound("There is nothing to draw of this version.")
                                        .response(request.id()));
                }));
    }
}
