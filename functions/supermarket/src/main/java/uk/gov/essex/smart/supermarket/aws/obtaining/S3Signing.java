package uk.gov.essex.smart.supermarket.aws.obtaining;

import java.net.URI;
import software.amazon.awssdk.awscore.presigner.PresignedRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.obtaining.SignedAddress;
import uk.gov.essex.smart.supermarket.obtaining.Signing;

/** Addresses of a bucket's objects, signed with the function's own credentials. Nothing is asked of S3. */
public final class S3Signing implements Signing {

    private final S3Presigner presigner;
    private final String bucket;

    public S3Signing(S3Presigner presigner, String bucket) {
        this.presigner = presigner;
        this.bucket = bucket;
    }

    /** By a signer from the function's environment. */
    public static S3Signing at(String bucket) {
        return new S3Signing(S3Presigner.create(), bucket);
    }

    @Override
    public SignedAddress toGet(Distribution file, String name) {
        return signed(presigner.presignGetObject(sign -> sign.signatureDuration(LASTING)
                .getObjectRequest(get -> get.bucket(bucket)
                        .key(file.key())
                        .responseContentType(file.format().mediaType())
                        .responseContentDisposition(attachment(name)))));
    }

    @Override
    public SignedAddress toHead(Distribution file, String name) {
        return signed(presigner.presignHeadObject(sign -> sign.signatureDuration(LASTING)
                .headObjectRequest(head -> head.bucket(bucket)
                        .key(file.key())
                        .responseContentType(file.format().mediaType())
                        .responseContentDisposition(attachment(name)))));
    }

    private static SignedAddress signed(PresignedRequest request) {
        return new SignedAddress(URI.create(request.url().toString()), request.expiration());
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name + '"';
    }
}
