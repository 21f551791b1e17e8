package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.uploads.Manifest;
import uk.gov.essex.smart.supermarket.uploads.Obstacle;
import uk.gov.essex.smart.supermarket.uploads.Parts;
import uk.gov.essex.smart.supermarket.uploads.Sending;
import uk.gov.essex.smart.supermarket.uploads.SentPart;
import uk.gov.essex.smart.supermarket.uploads.Stepped;
import uk.gov.essex.smart.supermarket.uploads.Upload;

/** The parts of an upload: where they are put, and that all are. */
final class PartEndpoints {

    private static final int MOST_PARTS = new Parts(Manifest.MOST_BYTES).count();
    private static final Pattern TAG = Pattern.compile("\"?[A-Za-z0-9-]{1,64}\"?");
    private static final String TAG_REMEDY = "Must be the etag that the part's address answered with.";

    private final Ports ports;
    private final Sending sending;
    private final Addresses addresses;

    PartEndpoints(Ports ports) {
        this.ports = ports;
        sending = new Sending(ports.uploads(), ports.catalogue(), ports.files(), ports.clock());
        addresses = new Addresses(ports);
    }

    Response list(Request request) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), type -> {
            Parameters parameters = new Parameters(request, Set.of("from"));
            int first = parameters.number("from", 1, 1, MOST_PARTS);
            return parameters.faults().isEmpty()
                    ? UploadEndpoints.own(request, ports, upload -> list(request, upload, first))
                    : Problem.invalid(parameters.faults()).response(request.id());
        });
    }

    private Response list(Request request, Upload upload, int first) {
        int count = upload.manifest().parts().count();
        if (first > count) {
            return Body.invalid(request, List.of(Fault.query("from", "The file has " + count + " parts.")));
        }
        if (!addresses.areGiven(upload)) {
            return UploadProblems.over(request);
        }
        Response page = Answers.ok(json -> addresses.write(json, "items", upload, first));
        int next = Addresses.last(upload, first) + 1;
        return next > count
                ? page
                : NextPage.of(request, Map.of("from", Integer.toString(next))).announcedBy(page);
    }

    Response complete(Request request) {
        return Answers.json(
                request,
                () -> UploadEndpoints.own(
                        request, ports, upload -> Forms.answer(request, fields -> complete(request, upload, fields))));
    }

    private Response complete(Request request, Upload upload, Fields fields) {
        fields.known(Set.of("parts"));
        List<SentPart> parts = fields.objects("parts", MOST_PARTS).stream()
                .flatMap(part -> part(part).stream())
                .toList();
        if (!fields.faults().isEmpty()) {
            return Body.invalid(request, fields.faults());
        }
        return switch (sending.complete(Accounts.of(request), upload.id(), parts)) {
            case Stepped.Kept(Upload kept) ->
                Answers.ok(json -> UploadJson.write(json, kept, ports.clock().instant()));
            case Stepped.Refused(Obstacle obstacle) -> UploadProblems.of(request, obstacle);
        };
    }

    private static Optional<SentPart> part(Fields fields) {
        fields.known(Set.of("number", "etag"));
        Optional<Long> number = fields.required("number", 1, MOST_PARTS);
        Optional<String> tag = fields.required(
                "etag",
                TAG_REMEDY,
                text -> Optional.of(text).filter(it -> TAG.matcher(it).matches()));
        return number.flatMap(it -> tag.map(text -> new SentPart(Math.toIntExact(it), text)));
    }
}
