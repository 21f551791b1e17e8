package uk.gov.essex.smart.devices.agent;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.gov.essex.smart.devices.mqtt.Will;
import uk.gov.essex.smart.devices.spool.Spool;

/**
 * What a lamppost tells of itself in its named shadow {@code device}: at each connection who it is, then as its heart
 * beats what waits and what was given up. Never a reading.
 */
final class DeviceShadow {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STANDING_PROGRAMME = "standing";

    private final Plan plan;
    private final List<String> channels;
    private final long boot;

    /** @param boot when this agent started, seconds since 1970 */
    DeviceShadow(Plan plan, List<String> channels, long boot) {
        this.plan = plan;
        this.channels = channels;
        this.boot = boot;
    }

    byte[] birth(Spool spool, long second) {
        ObjectNode reported = beat(spool, second);
        reported.putObject("agent").put("version", plan.version());
        reported.put("firmware", plan.firmware());
        reported.put("boot", boot);
        channels.forEach(reported.putArray("channels")::add);
        reported.put("programme", STANDING_PROGRAMME);
        return update(reported);
    }

    byte[] heartbeat(Spool spool, long second) {
        return update(beat(spool, second));
    }

    byte[] goodbye() {
        return update(JSON.createObjectNode().put("connected", false));
    }

    /** The same words as the goodbye, for the broker to say where the device could not. */
    Will will() {
        return new Will(plan.topics().will(), goodbye());
    }

    private static ObjectNode beat(Spool spool, long second) {
        return JSON.createObjectNode()
                .put("connected", true)
                .put("heartbeat", second)
                .put("spooled", spool.depth())
                .put("dropped", spool.tally().dropped())
                .put("aside", spool.tally().aside());
    }

    private static byte[] update(ObjectNode reported) {
        ObjectNode document = JSON.createObjectNode();
        document.putObject("state").set("reported", reported);
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
