package uk.gov.essex.smart.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of this repository the stacks are made from.
 *
 * @param root the repository
 * @param jarInstead one jar to stand for every function's, where only the shape of the stacks matters
 */
public record Sources(Path root, Optional<Path> jarInstead) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The real files, found from the folder the app was started in. */
    public static Sources ofRepository() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("iot-rules"))) {
                return new Sources(folder, Optional.empty());
            }
        }
        throw new IllegalStateException("No folder above " + start + " holds iot-rules");
    }

    /** A document of {@code iot-rules}, such as {@code policies/lamppost}. */
    JsonNode iot(String name) {
        return read(root.resolve("iot-rules").resolve(name + ".json"));
    }

    /** The OpenAPI document of an API: of a functions module, or of a package of one, such as {@code lives/directory}. */
    JsonNode openApi(String api) {
        String module = api.split("/", 2)[0];
        return read(root.resolve(
                "functions/" + module + "/src/main/resources/uk/gov/essex/smart/" + api + "/openapi.json"));
    }

    /** The jar Lambda runs: of a functions module, or of a part of one, such as {@code lives/directory}. */
    String lambdaJar(String part) {
        String module = part.split("/", 2)[0];
        Path jar = jarInstead.orElse(
                root.resolve("functions/" + module + "/target/" + part.replace('/', '-') + "-lambda.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no " + jar + "; build it first with: mvn -B package");
        }
        return jar.toString();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
