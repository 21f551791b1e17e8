package uk.gov.essex.smart.localcloud.aws;

import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;

/**
 * Credentials of a function's own role, so that its least privilege is enforced here as it is on AWS. They last as long
 * as AWS lets a session last: a local cloud that runs longer is started again.
 */
public final class RoleCredentials {

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final StsClient sts;

    public RoleCredentials(StsClient sts) {
        this.sts = sts;
    }

    /** The variables an execution environment carries its credentials in. */
    Map<String, String> of(String roleArn) {
        Credentials credentials = sts.assumeRole(request -> request.roleArn(roleArn)
                        .roleSessionName("lambda-host")
                        .durationSeconds((int) LONGEST_SESSION.toSeconds()))
                .credentials();
        return Map.of(
                "AWS_ACCESS_KEY_ID", credentials.accessKeyId(),
                "AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey(),
                "AWS_SESSION_TOKEN", credentials.sessionToken());
    }
}
