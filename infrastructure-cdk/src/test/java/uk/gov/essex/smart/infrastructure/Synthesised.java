package uk.gov.essex.smart.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import uk.gov.essex.smart.testing.Repository;

/** A synthesised stage; prod is synthesised once for all tests of a JVM. Every function's code is a jar of nothing. */
final class Synthesised {

    private static final class Holder {
        static final Synthesised PROD = new Synthesised("stage", "prod", "councilCapacity", "AGENT");
    }

    private final Path assembly;
    private final Map<String, JsonNode> templates = new TreeMap<>();
    private final JsonNode manifest;

    private Synthesised(String... context) {
        try {
            assembly = Files.createTempDirectory(Path.of("target"), "assembly");
            App app = app(assembly, context);
            SmartEssex.compose(app, Config.of(app), new Sources(Repository.root(), Optional.of(emptyJar())));
            app.synth();
            manifest = read("manifest.json");
            manifest.get("artifacts").properties().forEach(artifact -> {
                if (artifact.getValue().get("type").asText().equals("aws:cloudformation:stack")) {
                    templates.put(artifact.getKey(), read(artifact.getKey() + ".template.json"));
                }
            });
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A resource of a synthesised stack. */
    record Resource(String stack, String id, JsonNode body) {
        String type() {
            return body.get("Type").asText();
        }

        JsonNode properties() {
            return body.path("Properties");
        }
    }

    static Synthesised prod() {
        return Holder.PROD;
    }

    /** A stage of this context, synthesised for the caller alone. */
    static Synthesised with(String... context) {
        return new Synthesised(context);
    }

    /** An app with the context given, names and values in turn, and an account. */
    static App app(Path out, String... context) {
        Map<String, Object> values = new TreeMap<>(FeatureFlags.all());
        values.put("account", "111122223333");
        for (int i = 0; i < context.length; i += 2) {
            values.put(context[i], context[i + 1]);
        }
        return new App(AppProps.builder().outdir(out.toString()).context(values).build());
    }

    List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        templates.forEach((stack, template) -> template.get("Resources")
                .properties()
                .forEach(resource -> resources.add(new Resource(stack, resource.getKey(), resource.getValue()))));
        return resources;
    }

    List<Resource> resources(String type) {
        return resources().stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }

    /** The stacks' properties in the manifest, by name. */
    Map<String, JsonNode> stacks() {
        Map<String, JsonNode> stacks = new TreeMap<>();
        templates
                .keySet()
                .forEach(name ->
                        stacks.put(name, manifest.get("artifacts").get(name).get("properties")));
        return stacks;
    }

    JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(assembly.resolve(file).toFile());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path emptyJar() throws IOException {
        Path jar = Path.of("target/empty-lambda.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.finish();
        }
        return jar;
    }
}
