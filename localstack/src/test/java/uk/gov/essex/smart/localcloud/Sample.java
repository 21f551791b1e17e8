package uk.gov.essex.smart.localcloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.crac.Core;
import uk.gov.essex.smart.localcloud.sample.SampleHandler;

/** The sample function, deployed in a folder of its own as Lambda would expand it. */
final class Sample {

    private Sample() {}

    /** Classes at the root, libraries below {@code lib}. */
    static Deployed in(Path folder) {
        try {
            String classFile = SampleHandler.class.getName().replace('.', '/') + ".class";
            Path copy = folder.resolve(classFile);
            Files.createDirectories(copy.getParent());
            Files.write(copy, home(SampleHandler.class, classFile));
            Path library = Path.of(Core.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath());
            Files.createDirectories(folder.resolve("lib"));
            Files.copy(library, folder.resolve("lib").resolve("crac.jar"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return deployed(folder);
    }

    static Deployed deployed(Path folder) {
        return new Deployed(
                "sample",
                "1",
                SampleHandler.class.getName(),
                256,
                Duration.ofSeconds(2),
                Map.of("COLOUR", "green"),
                false,
                folder);
    }

    static Invocation event(String id, String json) {
        return new Invocation(
                id,
                "arn:aws:lambda:eu-west-2:000000000000:function:sample:1",
                "",
                json.getBytes(StandardCharsets.UTF_8));
    }

    static String text(Outcome outcome) {
        return new String(outcome.body(), StandardCharsets.UTF_8);
    }

    private static byte[] home(Class<?> type, String classFile) throws IOException {
        try (var content = type.getClassLoader().getResourceAsStream(classFile)) {
            if (content == null) {
                throw new IOException(classFile + " is not on the class path");
            }
            return content.readAllBytes();
        }
    }
}
