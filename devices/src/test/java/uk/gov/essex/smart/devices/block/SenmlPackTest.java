package uk.gov.essex.smart.devices.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.devices.Senml;
import uk.gov.essex.smart.devices.sensor.Reading;
import uk.gov.essex.smart.devices.sensor.Simulator;
import uk.gov.essex.smart.testing.Repository;

final class SenmlPackTest {

    private static final long START = 1_767_225_600;
    private static final int PAID_UNIT = 5 * 1_024;

    private final SenmlPack pack = new SenmlPack("post-000001");

    @Test
    void writesBaseNamesOnceAndTimesFromTheStart() {
        OpenBlock block = new OpenBlock(new Slots(START, 60, 15));
        block.add(START, List.of(quantity("no2", "41"), quantity("co", "0.25")));
        block.add(START + 60, List.of(quantity("no2", "42")));
        block.add(
                START + 120,
                List.of(new Reading.Identifiers("wifi-devices", List.of("02:00:00:aa:bb:cc", "02:00:00:aa:bb:cd"))));
        assertThat(text(pack.seal(block, Optional.of(new Position(51.7343, 0.4691)))))
                .isEqualTo("{\"v\":1,\"start\":1767225600,\"period\":60,\"slots\":15,\"senml\":["
                        + "{\"bn\":\"post-000001:no2\",\"bt\":1767225600,\"v\":41},{\"t\":60,\"v\":42},"
                        + "{\"bn\":\"post-000001:co\",\"v\":0.25},"
                        + "{\"bn\":\"post-000001:wifi-devices\",\"t\":120,\"vs\":\"02:00:00:aa:bb:cc\"},"
                        + "{\"t\":120,\"vs\":\"02:00:00:aa:bb:cd\"},"
                        + "{\"bn\":\"post-000001:\",\"n\":\"lat\",\"v\":51.7343},{\"n\":\"lon\",\"v\":0.4691}]}");
    }

    @Test
    void eightChannelsOfAQuarterHourCostOnePaidUnit() {
        SealedBlock block =
                simulated(List.of("no2", "o3", "pm10", "pm25", "wind-direction", "temperature", "humidity", "noise"));
        assertThat(block.payload().length).as("bytes").isLessThan(PAID_UNIT * 6 / 10);
    }

    @Test
    void everyChannelThereIsKeepsToTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Repository.path("iot-rules/schemas/block.schema.json")));
        SealedBlock block = simulated(Simulator.known());
        assertThat(schema.validate(text(block), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(text(block).replace("\"start\"", "\"begin\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSameSamplesAreTheSameBytes() {
        assertThat(simulated(Simulator.known()).payload())
                .isEqualTo(simulated(Simulator.known()).payload());
    }

    @Test
    void aStrangerReadsBackWhatWasSampled() throws IOException {
        Map<String, NavigableMap<Long, BigDecimal>> read = Senml.quantities(new ObjectMapper()
                .readTree(simulated(List.of("no2", "temperature")).payload()));
        Simulator truth = new Simulator(1, "post-000001", List.of("no2", "temperature"));
        int readings = 0;
        for (long second = START; second < START + 900; second += 60) {
            for (Reading reading : truth.readingsAt(second)) {
                assertThat(read.getOrDefault(reading.channel(), new TreeMap<>()).get(second))
                        .isEqualByComparingTo(((Reading.Quantity) reading).value());
                readings++;
            }
        }
        assertThat(readings).isGreaterThan(20);
    }

    private SealedBlock simulated(List<String> channels) {
        OpenBlock block = new OpenBlock(new Slots(START, 60, 15));
        Simulator simulator = new Simulator(1, "post-000001", channels);
        for (int slot = 0; slot < 15; slot++) {
            block.add(START + slot * 60L, simulator.readingsAt(START + slot * 60L));
        }
        return pack.seal(block, Optional.of(new Position(51.7343, 0.4691)));
    }

    private static Reading quantity(String channel, String value) {
        return new Reading.Quantity(channel, new BigDecimal(value));
    }

    private static String text(SealedBlock block) {
        return new String(block.payload(), StandardCharsets.UTF_8);
    }
}
