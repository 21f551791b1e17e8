package uk.gov.essex.smart.supermarket.lambda.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Found;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Search;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;

/** Finds data sets. */
final class SearchEndpoint {

    private final Search search;
    private final Addresses addresses;
    private final ListingJson listings;

    SearchEndpoint(Search search, Addresses addresses) {
        this.search = search;
        this.addresses = addresses;
        listings = new ListingJson(addresses);
    }

    Response list(Request request) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), mediaType -> {
            Parameters parameters = new Parameters(request, SearchParameters.NAMES);
            Wanted wanted = new SearchParameters(parameters).wanted();
            return parameters.faults().isEmpty()
                    ? found(request, search.search(wanted))
                    : Problem.invalid(parameters.faults()).response(request.id());
        });
    }

    private Response found(Request request, Found found) {
        Optional<NextPage> next = found.next()
                .map(mark -> NextPage.of(request, Map.of(SearchParameters.CURSOR, SearchParameters.token(mark))));
        Response page = Shown.kept(Json.MEDIA_TYPE, Json.object(json -> {
            json.writeNumberField("total", found.total());
            json.writeArrayFieldStart("items");
            for (Listing listing : found.listings()) {
                json.writeStartObject();
                listings.writeBrief(json, listing);
                json.writeEndObject();
            }
            json.writeEndArray();
            writeFacets(json, found.counts());
            if (next.isPresent()) {
                json.writeStringField("next", next.get().url());
            }
        }));
        return Links.alternates(next.map(another -> another.announcedBy(page)).orElse(page), addresses::catalogue);
    }

    private static void writeFacets(JsonGenerator json, Map<Facet, Map<String, Integer>> counts) throws IOException {
        json.writeObjectFieldStart("facets");
        for (Map.Entry<Facet, Map<String, Integer>> facet : counts.entrySet()) {
            json.writeObjectFieldStart(Words.word(facet.getKey()));
            for (Map.Entry<String, Integer> value : facet.getValue().entrySet()) {
                json.writeNumberField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
