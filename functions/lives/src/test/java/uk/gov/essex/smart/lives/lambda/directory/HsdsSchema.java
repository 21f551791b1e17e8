package uk.gov.essex.smart.lives.lambda.directory;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import uk.gov.essex.smart.testing.SharedData;

/** One of HSDS-UK 3.0's own schemas, formats asserted. */
final class HsdsSchema {

    private static final String FOLDER = "conformance/hsds-uk/schema/";

    private final Schema schema;

    private HsdsSchema(String text) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** The calling test is skipped where the schemas are absent. */
    static HsdsSchema of(String name) throws IOException {
        return new HsdsSchema(
                text(name).replace("\"$ref\": \"taxonomy_term.json\"", "\"allOf\": [" + text("taxonomy_term") + "]"));
    }

    List<String> faults(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String name) throws IOException {
        return Files.readString(SharedData.require(FOLDER + name + ".json"));
    }
}
