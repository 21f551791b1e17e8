package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.testing.Repository;

final class SchemasTest {

    private static final String BLOCK = """
        {"v":1,"start":1767225600,"period":60,"slots":15,"senml":[
          {"bn":"post-000001:","bt":1767225600,"n":"no2","v":41},{"n":"no2","t":60,"v":42},
          {"n":"wifi-devices","t":0,"vs":"02:00:00:aa:bb:cc"},{"n":"lat","v":51.7343},{"n":"lon","v":0.4691}]}\
        """;

    private static final String BIRTH = """
        {"state":{"reported":{"agent":{"version":"1.0.0"},"firmware":"sim-1","boot":1767225600,"heartbeat":1767225660,
          "channels":["no2","wifi-devices"],"spooled":0,"dropped":0,"aside":0,"programme":"standing","connected":true}}}\
        """;

    @Test
    void takeABlockAsTheDevicesSendIt() {
        assertThat(faults("block", BLOCK)).isEmpty();
    }

    @Test
    void takeALabelOfSenmlTheyDoNotKnow() {
        assertThat(faults("block", BLOCK.replace("\"n\":\"lat\"", "\"n\":\"lat\",\"colour\":{\"a\":[1]}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"v\":1,\"start\" -> \"v\":2,\"start\"",
                "\"v\":1,\"start\" -> \"start\"",
                "\"slots\":15 -> \"slots\":1441",
                "\"slots\":15 -> \"slots\":15,\"owner\":\"x\"",
                "\"period\":60 -> \"period\":0",
                "\"start\":1767225600 -> \"start\":-1",
                "\"start\":1767225600 -> \"start\":\"1767225600\"",
                "\"v\":41 -> \"v\":\"41\"",
                "\"n\":\"lat\" -> \"n\":\"lat\",\"must_\":1",
                "\"n\":\"lat\" -> \"n\":\"a name\"",
                "\"bt\":1767225600 -> \"bver\":11"
            })
    void refuseABlockWith(String change) {
        assertThat(faults("block", changed(BLOCK, change))).isNotEmpty();
    }

    @Test
    void takeWhatALamppostTellsOfItself() {
        assertThat(faults("shadow-device", BIRTH)).isEmpty();
        assertThat(faults("shadow-device", "{\"state\":{\"reported\":{\"connected\":false}}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"state\" -> \"stage\"",
                "\"reported\" -> \"desired\"",
                "\"spooled\":0 -> \"spooled\":-1",
                "\"no2\",\"wifi-devices\" -> \"no2\",\"no2\"",
                "\"firmware\":\"sim-1\" -> \"firmware\":\"any text at all\"",
                "\"connected\":true -> \"connected\":true,\"owner\":\"x\""
            })
    void refuseAShadowWith(String change) {
        assertThat(faults("shadow-device", changed(BIRTH, change))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"v\":1,\"at\":1795420800,\"lat\":51.7343,\"lon\":0.4691}",
                "{\"v\":1,\"at\":1795420800,\"lat\":51.7343,\"lon\":0.4691,\"trip\":\"42-7\",\"day\":\"2026-11-23\"}",
                "{\"v\":1,\"at\":1795420800,\"lat\":51.7343,\"lon\":0.4691,\"seats\":12,\"wheelchairs\":1}"
            })
    void takeAVehiclesPosition(String position) {
        assertThat(faults("position", position)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"v\":1 -> \"v\":2",
                "\"lat\":51.7343 -> \"lat\":48.85",
                "\"lon\":0.4691 -> \"lon\":0.4691,\"driver\":\"Jo\"",
                "\"lon\":0.4691 -> \"lon\":0.4691,\"trip\":\"42-7\"",
                "\"lon\":0.4691 -> \"lon\":0.4691,\"seats\":-1,\"wheelchairs\":0",
                "\"lon\":0.4691 -> \"lon\":0.4691,\"seats\":1",
                "\"at\":1795420800, -> "
            })
    void refuseAPositionWith(String change) {
        String position = "{\"v\":1,\"at\":1795420800,\"lat\":51.7343,\"lon\":0.4691}";
        assertThat(faults("position", changed(position, change))).isNotEmpty();
    }

    /** Applies {@code old -> new} to a document that holds the old text. */
    private static String changed(String document, String change) {
        String[] parts = change.split(" -> ", 2);
        assertThat(document).contains(parts[0]);
        return document.replace(parts[0], parts[1]);
    }

    private static List<Error> faults(String schema, String document) {
        Sources sources = new Sources(Repository.root(), Optional.empty());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(sources.iot("schemas/" + schema + ".schema").toString(), InputFormat.JSON)
                .validate(document, InputFormat.JSON);
    }
}
