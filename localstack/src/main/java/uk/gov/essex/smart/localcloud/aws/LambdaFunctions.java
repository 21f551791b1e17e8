package uk.gov.essex.smart.localcloud.aws;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.GetFunctionResponse;
import software.amazon.awssdk.services.lambda.model.SnapStartApplyOn;
import uk.gov.essex.smart.localcloud.Archive;
import uk.gov.essex.smart.localcloud.Deployed;
import uk.gov.essex.smart.localcloud.Functions;

/** Deployed functions as {@code GetFunction} describes them; code is downloaded once per digest. */
public final class LambdaFunctions implements Functions {

    private static final String LATEST = "$LATEST";
    private static final int NAME_BYTES = 16;

    private final LambdaClient lambda;
    private final RoleCredentials credentials;
    private final Path packages;
    private final Map<String, String> surroundings;

    /**
     * @param packages where code is expanded
     * @param surroundings variables every function gets: endpoint and region
     */
    public LambdaFunctions(
            LambdaClient lambda, RoleCredentials credentials, Path packages, Map<String, String> surroundings) {
        this.lambda = lambda;
        this.credentials = credentials;
        this.packages = packages.toAbsolutePath();
        this.surroundings = Map.copyOf(surroundings);
    }

    @Override
    public Deployed get(String name, String version) {
        GetFunctionResponse found =
                lambda.getFunction(request -> request.functionName(name).qualifier(version));
        FunctionConfiguration configuration = found.configuration();
        Map<String, String> environment = new HashMap<>(surroundings);
        environment.putAll(credentials.of(configuration.role()));
        if (configuration.environment() != null) {
            environment.putAll(configuration.environment().variables());
        }
        return new Deployed(
                name,
                version,
                configuration.handler(),
                configuration.memorySize(),
                Duration.ofSeconds(configuration.timeout()),
                environment,
                restoresASnapshot(configuration, version),
                code(configuration.codeSha256(), found.code().location()));
    }

    private static boolean restoresASnapshot(FunctionConfiguration configuration, String version) {
        return !version.equals(LATEST)
                && configuration.snapStart() != null
                && configuration.snapStart().applyOn() == SnapStartApplyOn.PUBLISHED_VERSIONS;
    }

    private Path code(String digest, String location) {
        byte[] expected = Base64.getDecoder().decode(digest);
        Path folder = packages.resolve(HexFormat.of().formatHex(expected, 0, NAME_BYTES));
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(packages);
            Path archive = Files.createTempFile(packages, "downloading", ".zip");
            try {
                if (!MessageDigest.isEqual(download(location, archive), expected)) {
                    throw new IllegalStateException("The code at " + location + " is not that of this version");
                }
                try (InputStream packed = new BufferedInputStream(Files.newInputStream(archive))) {
                    Archive.expand(packed, folder);
                }
                return folder;
            } finally {
                Files.delete(archive);
            }
        } catch (IOException fault) {
            throw new IllegalStateException("The code at " + location + " cannot be had", fault);
        }
    }

    /** Brings a package to the disk, since several of them do not fit into this process at once; returns its SHA-256. */
    private static byte[] download(String location, Path archive) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream download =
                new DigestInputStream(URI.create(location).toURL().openStream(), digest)) {
            Files.copy(download, archive, StandardCopyOption.REPLACE_EXISTING);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
