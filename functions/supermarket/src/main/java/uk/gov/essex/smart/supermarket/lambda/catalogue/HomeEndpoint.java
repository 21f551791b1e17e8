package uk.gov.essex.smart.supermarket.lambda.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;

/** What the Data Supermarket is and where its parts are; to browsers, how the catalogue is asked. */
final class HomeEndpoint {

    private final Reference reference;
    private final Addresses addresses;

    HomeEndpoint(Reference reference, Addresses addresses) {
        this.reference = reference;
        this.addresses = addresses;
    }

    Response get(Request request) {
        return MediaTypes.answer(
                request,
                List.of(Json.MEDIA_TYPE, Reference.HTML),
                mediaType -> mediaType.equals(Reference.HTML)
                        ? reference.page(request)
                        : Reference.withoutParameters(
                                request,
                                () -> Links.alternates(
                                        Response.ok(mediaType, Json.object(this::write)), addresses::catalogue)));
    }

    private void write(JsonGenerator json) throws IOException {
        String home = addresses.catalogue();
        json.writeStringField("title", "Essex Data Supermarket");
        json.writeStringField(
                "description", "Anyone obtains anonymised data here, and anyone may add data and set a fee.");
        json.writeStringField("dataSets", addresses.dataSets());
        json.writeArrayFieldStart("references");
        json.writeString(home + "/openapi.json");
        json.writeString(home + "/obtaining/openapi.json");
        json.writeString(home + "/publishing/openapi.json");
        json.writeString(home + "/trade/openapi.json");
        json.writeEndArray();
    }
}
