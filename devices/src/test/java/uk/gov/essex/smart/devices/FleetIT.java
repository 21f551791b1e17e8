package uk.gov.essex.smart.devices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FleetIT {

    private static final String CSV = """
        date,ws,wd,nox,no2,o3,pm10,so2,co,pm25
        2000-03-01T00:00,0.6,280,285,39,1,29,4.7225,3.3725,
        2000-03-01T01:00,2.16,230,,,,37,,,
        2000-03-01T03:00,2.16,170,493,52,3,35,7.6625,10.2175,
        2000-03-01T04:00,2.4,180,468,78,2,34,8.07,8.9125,
        2000-03-02T00:00,9,9,9,9,9,9,9,9,9
        """;

    @TempDir
    Path folder;

    private final Map<String, byte[]> blocks = new ConcurrentHashMap<>();

    @Test
    void replaysAFileThroughFourLamppostsAsItIs() throws Exception {
        Broker broker = Broker.running();
        broker.authority().equip(folder.resolve("certs"), "post-000001", "post-000002", "post-000003", "post-000004");
        Path csv = Files.writeString(folder.resolve("air.csv"), CSV);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code;
        try (AutoCloseable _ = broker.listen((from, message) -> hear(message))) {
            code = AgentMain.run(
                    List.of(
                            "fleet",
                            "--posts",
                            "4",
                            "--port",
                            Integer.toString(broker.port()),
                            "--certs",
                            folder.resolve("certs").toString(),
                            "--spool",
                            folder.resolve("spool").toString(),
                            "--replay",
                            csv.toString(),
                            "--from",
                            "2000-03-01T00:00Z",
                            "--to",
                            "2000-03-02T00:00Z",
                            "--period",
                            "3600",
                            "--slots",
                            "6",
                            "--speed",
                            "max",
                            "--deadline",
                            "20",
                            "--topic-root",
                            "smart"),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    System.err);
        }
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(blocks).containsOnlyKeys("post-000001", "post-000002", "post-000003", "post-000004");
        for (byte[] block : blocks.values()) {
            assertThat(readings(block).get("so2"))
                    .containsExactly(
                            Map.entry(951_868_800L, new BigDecimal("4.7225")),
                            Map.entry(951_879_600L, new BigDecimal("7.6625")),
                            Map.entry(951_883_200L, new BigDecimal("8.07")));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"event\":\"connected\"", "\"event\":\"acked\"");
    }

    private void hear(Broker.Message message) {
        if (message.topic().equals("smart/rules/places_block/places/" + message.client() + "/block")) {
            blocks.put(message.client(), message.payload());
        }
    }

    private static Map<String, NavigableMap<Long, BigDecimal>> readings(byte[] block) throws Exception {
        return Senml.quantities(new ObjectMapper().readTree(block));
    }
}
