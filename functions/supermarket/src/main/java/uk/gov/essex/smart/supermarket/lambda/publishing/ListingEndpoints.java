package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Filed;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetNames;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;

/** A publisher's own listings. */
final class ListingEndpoints {

    private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private final Catalogue catalogue;
    private final Publishing publishing;

    ListingEndpoints(Ports ports) {
        catalogue = ports.catalogue();
        publishing = new Publishing(ports.catalogue(), ports.clock());
    }

    Response draft(Request request) {
        return Answers.json(request, () -> Forms.answer(request, fields -> draft(request, fields)));
    }

    private Response draft(Request request, Fields fields) {
        Set<String> known = new HashSet<>(ListingForm.FIELDS);
        known.add("id");
        fields.known(known);
        Optional<DataSetId> id = fields.required("id", DataSetNames.FORM, DataSetId::find);
        return ListingForm.read(fields)
                .map(said -> drafted(request, publishing.draft(Accounts.of(request), id.orElseThrow(), said)))
                .orElseGet(() -> Body.invalid(request, fields.faults()));
    }

    private static Response drafted(Request request, Filed filed) {
        return switch (filed) {
            case Filed.Kept(Listing listing) -> {
                Response told = told(listing)
                        .withHeader(
                                "location",
                                PublishingApi.LISTINGS + '/' + listing.id().value());
                yield new Response(201, told.headers(), told.body());
            }
            case Filed.Refused(Objection objection) -> ListingProblems.of(request, objection);
        };
    }

    Response list(Request request) {
        return Pages.json(
                request,
                Pages::dataSet,
                (after, limit) -> Pages.of(
                        request,
                        json -> {},
                        catalogue.list(Accounts.of(request), after, limit + 1),
                        limit,
                        ListingJson::write,
                        last -> Pages.cursor(last.id())));
    }

    Response get(Request request) {
        return named(
                request,
                id -> catalogue
                        .find(id)
                        .filter(there -> there.publisher().equals(Accounts.of(request)))
                        .map(ListingEndpoints::told)
                        .orElseGet(() -> ListingProblems.unknown(request)));
    }

    Response revise(Request request) {
        return named(
                request,
                id -> request.findHeader("if-match")
                        .map(TAG::matcher)
                        .map(tag -> Forms.answer(
                                request,
                                fields ->
                                        revise(request, id, tag.matches() ? Long.parseLong(tag.group(1)) : 0, fields)))
                        .orElseGet(() -> ListingProblems.noRevision(request)));
    }

    private Response revise(Request request, DataSetId id, long revision, Fields fields) {
        fields.known(ListingForm.FIELDS);
        Optional<Particulars> said = ListingForm.read(fields);
        return said.map(anew -> answer(request, publishing.revise(Accounts.of(request), id, revision, anew)))
                .orElseGet(() -> Body.invalid(request, fields.faults()));
    }

    Response withdraw(Request request) {
        return named(request, id -> answer(request, publishing.withdraw(Accounts.of(request), id)));
    }

    private static Response answer(Request request, Filed filed) {
        return switch (filed) {
            case Filed.Kept(Listing listing) -> told(listing);
            case Filed.Refused(Objection objection) -> ListingProblems.of(request, objection);
        };
    }

    private static Response named(Request request, Function<DataSetId, Response> answer) {
        return Answers.json(request, () -> DataSetNames.named(request, answer));
    }

    /** The listing, with its revision as the tag that a change of it has to name. */
    private static Response told(Listing listing) {
        return Answers.ok(json -> ListingJson.write(json, listing)).withHeader("etag", "\"" + listing.revision() + '"');
    }
}
