package uk.gov.essex.smart.devices.agent;

import java.nio.file.Path;
import java.time.Duration;
import uk.gov.essex.smart.devices.block.Position;
import uk.gov.essex.smart.devices.mqtt.Topics;

/**
 * What an agent is told once, at its start.
 *
 * @param post the thing's name
 * @param position where it stands
 * @param topics where it speaks
 * @param spool the folder of its own where it keeps what must survive
 * @param spoolBytes what waiting blocks may take
 * @param window publishes under way at once
 * @param publishesPerSecond no more than this, however much waits
 * @param heartbeat time between two updates of the shadow
 * @param firmware the firmware it says it runs
 * @param version this program's version
 * @param trace whether every sample is told in the diary, by its moment
 */
public record Plan(
        String post,
        Position position,
        Topics topics,
        Path spool,
        long spoolBytes,
        int window,
        int publishesPerSecond,
        Duration heartbeat,
        String firmware,
        String version,
        boolean trace) {}
