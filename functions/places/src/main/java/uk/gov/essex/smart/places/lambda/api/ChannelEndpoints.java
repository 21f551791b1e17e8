package uk.gov.essex.smart.places.lambda.api;

import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.reference.Reference;

/** What there is to ask for. */
final class ChannelEndpoints {

    private ChannelEndpoints() {}

    static Response list(Request request) {
        return MediaTypes.answer(
                request,
                ChannelPage.MEDIA_TYPES,
                mediaType -> Reference.withoutParameters(
                        request, () -> Response.ok(mediaType, ChannelPage.bytes(mediaType))));
    }
}
