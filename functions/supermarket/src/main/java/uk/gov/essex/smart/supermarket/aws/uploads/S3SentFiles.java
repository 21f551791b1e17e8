package uk.gov.essex.smart.supermarket.aws.uploads;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.uploads.Completion;
import uk.gov.essex.smart.supermarket.uploads.PartAddress;
import uk.gov.essex.smart.supermarket.uploads.Parts;
import uk.gov.essex.smart.supermarket.uploads.SentFiles;
import uk.gov.essex.smart.supermarket.uploads.SentPart;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.Upload;

/**
 * Multipart uploads of S3. A part's address is signed together with its length, so that S3 refuses any other; parts have no
 * checksums of their own, since screening reads the whole file anyway.
 */
public final class S3SentFiles implements SentFiles {

    /** What S3 says of parts that do not make the file; one of them stands for a size other than the one said. */
    private static final Set<String> OTHER_PARTS =
            Set.of("InvalidPart", "InvalidPartOrder", "EntityTooSmall", "InvalidRequest", "MalformedXML");

    private final S3Client client;
    private final S3Presigner presigner;
    private final String bucket;

    public S3SentFiles(S3Client client, S3Presigner presigner, String bucket) {
        this.client = client;
        this.presigner = presigner;
        this.bucket = bucket;
    }

    /** Over clients from the function's environment. */
    public static S3SentFiles at(String bucket) {
        S3Client client = S3Client.builder()
                .httpClientBuilder(Clients.httpForObjects())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .build();
        return new S3SentFiles(client, S3Presigner.create(), bucket);
    }

    @Override
    public String begin(UploadId upload, Format format) {
        return client.createMultipartUpload(
                        begin -> begin.bucket(bucket).key(StoredAt.sent(upload)).contentType(format.mediaType()))
                .uploadId();
    }

    @Override
    public List<PartAddress> sign(Upload upload, int first, int last) {
        Parts parts = upload.manifest().parts();
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new PartAddress(number, parts.bytes(number), address(upload, number)))
                .toList();
    }

    private URI address(Upload upload, int number) {
        return URI.create(presigner
                .presignUploadPart(
                        sign -> sign.signatureDuration(PartAddress.LIVE).uploadPartRequest(part(upload, number)))
                .url()
                .toString());
    }

    @Override
    public SentPart send(Upload upload, int number, byte[] bytes) {
        String tag = client.uploadPart(part(upload, number), RequestBody.fromBytes(bytes))
                .eTag();
        return new SentPart(number, tag);
    }

    private UploadPartRequest part(Upload upload, int number) {
        return UploadPartRequest.builder()
                .bucket(bucket)
                .key(StoredAt.sent(upload.id()))
                .uploadId(upload.transfer())
                .partNumber(number)
                .contentLength(upload.manifest().parts().bytes(number))
                .build();
    }

    @Override
    public Completion complete(Upload upload, List<SentPart> parts) {
        List<CompletedPart> completed = parts.stream()
                .map(part -> CompletedPart.builder()
                        .partNumber(part.number())
                        .eTag(part.tag())
                        .build())
                .toList();
        try {
            client.completeMultipartUpload(complete -> complete.bucket(bucket)
                    .key(StoredAt.sent(upload.id()))
                    .uploadId(upload.transfer())
                    .mpuObjectSize(upload.manifest().bytes())
                    .multipartUpload(all -> all.parts(completed)));
            return Completion.COMPLETE;
        } catch (NoSuchUploadException gone) {
            return isThere(upload.id()) ? Completion.COMPLETE : Completion.GONE;
        } catch (S3Exception fault) {
            if (OTHER_PARTS.contains(fault.awsErrorDetails().errorCode())) {
                return Completion.OTHER_PARTS;
            }
            throw fault;
        }
    }

    @Override
    public boolean isThere(UploadId upload) {
        try {
            client.headObject(head -> head.bucket(bucket).key(StoredAt.sent(upload)));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        }
    }

    @Override
    public void abort(UploadId upload, String transfer) {
        try {
            client.abortMultipartUpload(
                    abort -> abort.bucket(bucket).key(StoredAt.sent(upload)).uploadId(transfer));
        } catch (NoSuchUploadException gone) {
            // It was completed, or given up before.
        }
    }
}
