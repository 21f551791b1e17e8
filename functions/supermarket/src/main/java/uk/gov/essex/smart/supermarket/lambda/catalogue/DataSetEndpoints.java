package uk.gov.essex.smart.supermarket.lambda.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Newest;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;
import uk.gov.essex.smart.supermarket.lambda.door.Numbers;

/** A data set and its versions. */
final class DataSetEndpoints {

    private static final Set<String> LIST_PARAMETERS = Set.of("limit", "cursor");
    private static final int USUAL_LIMIT = 25;

    private final Catalogue catalogue;
    private final Shown shown;
    private final Addresses addresses;
    private final ListingJson listings;
    private final VersionJson versions;
    private final DataPackage packages;

    DataSetEndpoints(Catalogue catalogue, Addresses addresses) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        shown = new Shown(catalogue);
        listings = new ListingJson(addresses);
        versions = new VersionJson(addresses);
        packages = new DataPackage(addresses);
    }

    Response get(Request request) {
        return Answers.json(request, () -> shown.dataSet(request, this::answer));
    }

    private Response answer(Listing listing) {
        Optional<Version> newest =
                listing.newest().map(Newest::number).flatMap(number -> catalogue.findVersion(listing.id(), number));
        Response response = Shown.kept(Json.MEDIA_TYPE, Json.object(json -> {
            listings.write(json, listing);
            if (newest.isPresent()) {
                json.writeObjectFieldStart("newest");
                versions.write(json, newest.get());
                json.writeEndObject();
            }
        }));
        return Links.alternates(response, syntax -> addresses.dataSet(listing.id(), syntax));
    }

    Response listVersions(Request request) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), mediaType -> {
            Parameters parameters = new Parameters(request, LIST_PARAMETERS);
            int limit = parameters.number("limit", USUAL_LIMIT, 1, Catalogue.MOST - 1);
            int below = parameters
                    .parsed("cursor", "Must be a cursor of this list.", DataSetEndpoints::below)
                    .orElse(Integer.MAX_VALUE);
            return parameters.faults().isEmpty()
                    ? shown.dataSet(
                            request,
                            listing -> answer(request, catalogue.listVersions(listing.id(), below, limit + 1), limit))
                    : Problem.invalid(parameters.faults()).response(request.id());
        });
    }

    private static Optional<Integer> below(String token) {
        return Cursor.parse(token, 1)
                .flatMap(cursor -> Numbers.version(cursor.parts().getFirst()));
    }

    private Response answer(Request request, List<Version> found, int limit) {
        List<Version> page = found.subList(0, Math.min(limit, found.size()));
        Optional<NextPage> next = found.size() <= limit
                ? Optional.empty()
                : Optional.of(NextPage.of(request, Map.of("cursor", token(page.getLast()))));
        Response response = Shown.kept(Json.MEDIA_TYPE, Json.object(json -> {
            json.writeArrayFieldStart("items");
            for (Version version : page) {
                json.writeStartObject();
                versions.writeBrief(json, version);
                json.writeEndObject();
            }
            json.writeEndArray();
            if (next.isPresent()) {
                json.writeStringField("next", next.get().url());
            }
        }));
        return next.map(another -> another.announcedBy(response)).orElse(response);
    }

    private static String token(Version last) {
        return new Cursor(List.of(Integer.toString(last.number()))).token();
    }

    Response getVersion(Request request) {
        return Answers.json(
                request,
                () -> shown.version(
                        request,
                        (listing, version) ->
                                Shown.kept(Json.MEDIA_TYPE, Json.object(json -> versions.write(json, version)))));
    }

    Response getDataPackage(Request request) {
        return Answers.json(
                request,
                () -> shown.version(
                        request,
                        (listing, version) -> version.release().columns().isEmpty()
                                ? Problem.notFound("The files of this version are not tabular.")
                                        .response(request.id())
                                : Shown.kept(Json.MEDIA_TYPE, packages.bytes(listing, version))));
    }
}
