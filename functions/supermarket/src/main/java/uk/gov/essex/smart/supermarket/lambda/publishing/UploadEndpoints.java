package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetNames;
import uk.gov.essex.smart.supermarket.lambda.door.RequestKeys;
import uk.gov.essex.smart.supermarket.uploads.Manifest;
import uk.gov.essex.smart.supermarket.uploads.Opened;
import uk.gov.essex.smart.supermarket.uploads.Sending;
import uk.gov.essex.smart.supermarket.uploads.Upload;

/** Uploads, as their publishers see them. */
final class UploadEndpoints {

    private final Ports ports;
    private final Sending sending;
    private final Addresses addresses;

    UploadEndpoints(Ports ports) {
        this.ports = ports;
        sending = new Sending(ports.uploads(), ports.catalogue(), ports.files(), ports.clock());
        addresses = new Addresses(ports);
    }

    Response open(Request request) {
        return Answers.json(
                request,
                () -> DataSetNames.named(request, id -> RequestKeys.keyed(request, key -> open(request, id, key))));
    }

    private Response open(Request request, DataSetId dataSet, RequestKey key) {
        return Forms.answer(
                request,
                fields -> UploadForm.read(fields)
                        .map(manifest -> open(request, dataSet, key, manifest))
                        .orElseGet(() -> Body.invalid(request, fields.faults())));
    }

    private Response open(Request request, DataSetId dataSet, RequestKey key, Manifest manifest) {
        return switch (sending.open(Accounts.of(request), key, dataSet, manifest)) {
            case Opened.Kept(Upload upload, boolean anew) -> opened(anew ? 201 : 200, upload);
            case Opened.KeyUsed() -> RequestKeys.used(request, "file", "upload");
            case Opened.Objected(Objection objection) -> ListingProblems.of(request, objection);
        };
    }

    /** The upload with the addresses of its first parts, where it takes any. */
    private Response opened(int status, Upload upload) {
        Response told = told(status, upload, json -> {
            if (addresses.areGiven(upload)) {
                addresses.write(json, "addresses", upload, 1);
            }
        });
        return told.withHeader(
                "location", PublishingApi.UPLOADS + '/' + upload.id().value());
    }

    Response get(Request request) {
        return Answers.json(request, () -> own(request, ports, upload -> told(200, upload, json -> {})));
    }

    private Response told(int status, Upload upload, Json.Content more) {
        Response told = Answers.ok(json -> {
            UploadJson.write(json, upload, ports.clock().instant());
            more.write(json);
        });
        return new Response(status, told.headers(), told.body());
    }

    /** Answers by the upload that the path names, where it is the caller's. */
    static Response own(Request request, Ports ports, Function<Upload, Response> answer) {
        return Answers.by(
                request,
                "upload",
                UploadProblems.ID,
                UploadId::find,
                id -> ports.uploads()
                        .find(id)
                        .filter(there -> there.publisher().equals(Accounts.of(request)))
                        .map(answer)
                        .orElseGet(() -> UploadProblems.unknown(request)));
    }
}
