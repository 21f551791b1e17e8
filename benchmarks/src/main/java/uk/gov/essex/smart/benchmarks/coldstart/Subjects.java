package uk.gov.essex.smart.benchmarks.coldstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.localcloud.Archive;
import uk.gov.essex.smart.localcloud.Deployed;
import uk.gov.essex.smart.testing.Repository;

/** Functions that somebody waits for, as they are deployed: from their shaded jars, expanded as Lambda expands them. */
final class Subjects {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MEMORY = 512;
    /** The post and the request of the sample events; each measurement is told of others. */
    private static final String POST = "post-000001";

    private static final String REQUEST = "aaaaaaaa-0000-4000-8000-000000000001";

    private final Path folder;
    private final Map<String, String> environment;

    /**
     * @param folder where code is expanded
     * @param environment what the functions need: tables, endpoint, credentials
     */
    Subjects(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /** Hello first, then each function that answers a request or a post. */
    List<Subject> all() throws IOException {
        return List.of(
                hello(),
                function("places-ingest", "places", "IngestHandler", "places/ingest/full-block.json"),
                function("places-api", "places", "ApiHandler", "places/api/readings-raw.json"),
                function(
                        "identity-authorizer",
                        "identity",
                        "AuthorizerHandler",
                        "identity/authorizer/guarded-route-with-key.json"),
                function("identity-keys", "identity", "KeysHandler", "identity/keys/list.json"),
                function("lives-referrals: read", "lives", "ReferralsHandler", "lives/referrals/get-of-another.json"),
                function("lives-referrals: send", "lives", "ReferralsHandler", "lives/referrals/send.json"),
                function(
                        "lives-directory",
                        "lives",
                        "lives-directory",
                        "DirectoryHandler",
                        "lives/directory/services.json"));
    }

    private Subject hello() throws IOException {
        Path code = folder.resolve("hello");
        String classFile = Hello.class.getName().replace('.', '/') + ".class";
        Path copy = code.resolve(classFile);
        Files.createDirectories(copy.getParent());
        try (InputStream bytes = Hello.class.getClassLoader().getResourceAsStream(classFile)) {
            if (bytes == null) {
                throw new IOException(classFile + " is not on the class path");
            }
            Files.write(copy, bytes.readAllBytes());
        }
        return new Subject(
                "hello",
                deployed("hello", Hello.class.getName(), code),
                number -> "{\"name\":\"Essex\"}".getBytes(StandardCharsets.UTF_8));
    }

    private Subject function(String name, String module, String handler, String event) throws IOException {
        return function(name, module, module, handler, event);
    }

    private Subject function(String name, String module, String archived, String handler, String event)
            throws IOException {
        Path code = folder.resolve(archived);
        if (!Files.isDirectory(code)) {
            Path jar = Repository.path("functions/" + module + "/target/" + archived + "-lambda.jar");
            try (InputStream archive = Files.newInputStream(jar)) {
                Archive.expand(archive, code);
            }
        }
        String type = "uk.gov.essex.smart." + module + ".lambda." + handler;
        String text = Files.readString(Repository.path("events/" + event));
        return new Subject(
                name,
                deployed(name, type, code),
                number -> text.replace(POST, "post-%06d".formatted(number))
                        .replace(REQUEST, "aaaaaaaa-0000-4000-8000-%012d".formatted(number))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Deployed deployed(String name, String handler, Path code) {
        return new Deployed(name, "1", handler, MEMORY, TIMEOUT, new HashMap<>(environment), false, code);
    }
}
