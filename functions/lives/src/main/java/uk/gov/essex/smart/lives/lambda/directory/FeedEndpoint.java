package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.directory.Publishing;
import uk.gov.essex.smart.lives.directory.Service;

/** Takes a page of a provider's feed: all of its entries, or none where a place in it is wrong. */
final class FeedEndpoint {

    private final Publishing publishing;
    private final InstantSource clock;

    FeedEndpoint(Publishing publishing, InstantSource clock) {
        this.publishing = publishing;
        this.clock = clock;
    }

    Response put(Request request) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), type -> {
            List<Fault> faults = new Parameters(request, Set.of()).faults();
            return faults.isEmpty() ? take(request) : invalid(request, faults);
        });
    }

    private Response take(Request request) {
        if (request.body().length > FeedReader.MOST_BYTES) {
            return new Problem(
                            "body-too-large",
                            413,
                            "The body is too large",
                            "A page may have " + FeedReader.MOST_BYTES + " bytes. Send fewer services at once.")
                    .response(request.id());
        }
        return switch (new FeedReader(clock.instant()).services(request.body())) {
            case Reading.Accepted<List<Service>>(List<Service> services, List<Fault> remarks) ->
                publish(request, services, remarks);
            case Reading.Refused<List<Service>>(List<Fault> faults) -> invalid(request, faults);
        };
    }

    private Response publish(Request request, List<Service> services, List<Fault> remarks) {
        List<Fault> repeated = new OwnIds(services).repeated();
        if (!repeated.isEmpty()) {
            return invalid(request, repeated);
        }
        return switch (publishing.publish(services, request.caller().owner())) {
            case Publishing.Published.Done(int kept, int unchanged) ->
                Response.ok(Json.MEDIA_TYPE, Json.object(json -> {
                            json.writeNumberField("kept", kept);
                            json.writeNumberField("unchanged", unchanged);
                            Rows.writeAll(json, "remarks", remarks, FeedEndpoint::remark);
                        }))
                        .withHeader("cache-control", "no-store");
            case Publishing.Published.NotYours(Set<UUID> foreign) ->
                new Problem(
                                "not-yours",
                                403,
                                "The feed tells of what belongs to another provider",
                                "Correct each place in errors and send the page again; none of it was kept.",
                                new OwnIds(services).foreign(foreign))
                        .response(request.id());
        };
    }

    private static void remark(JsonGenerator json, Fault remark) throws IOException {
        json.writeStringField("pointer", remark.pointer());
        json.writeStringField("detail", remark.detail());
    }

    private static Response invalid(Request request, List<Fault> faults) {
        return Problem.invalid(faults).response(request.id());
    }
}
