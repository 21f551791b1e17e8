package uk.gov.essex.smart.devices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything an agent may be told. {@code --period 60} on the command line or {@code LAMPPOST_PERIOD=60} around it. */
enum Flag {
    POST("", "agent: the lamppost to be, such as post-000001"),
    POSTS("4", "fleet: how many lampposts to be"),
    FIRST("1", "fleet: the number of the first"),
    ENDPOINT("127.0.0.1", "host of the MQTT broker"),
    PORT("8883", "its port for MQTT with mutual TLS"),
    CERTS("certs", "folder with root-ca.pem and <thing>/certificate.pem, <thing>/private.key"),
    CLAIM("", "folder of a claim certificate, for lampposts that have none of their own yet"),
    TEMPLATE("lamppost", "name of the fleet provisioning template"),
    SPOOL("spool", "folder for what must survive; each lamppost has its own below it"),
    SPOOL_BYTES("67108864", "most bytes of waiting blocks a lamppost; beyond, the oldest goes and is counted"),
    PERIOD("60", "seconds between samples"),
    SLOTS("15", "samples in a block"),
    CHANNELS("no2,o3,pm10,pm25,temperature,humidity,noise,footfall", "channels to simulate, or all"),
    SEED("1", "seed of the simulated world"),
    SPEED("1", "how fast time runs: a number; for a replay also max"),
    LATITUDE("", "agent: degrees north; by default a place near Chelmsford"),
    LONGITUDE("", "agent: degrees east"),
    REPLAY("", "CSV file (also .gz) to tell instead of simulating, by every lamppost in full, then exit"),
    COLUMNS(
            "ws=wind-speed,wd=wind-direction,nox=nox,no2=no2,o3=o3,pm10=pm10,so2=so2,co=co,pm25=pm25",
            "replay: column=channel for each column to tell"),
    FROM("", "replay: first moment, such as 2000-03-01T00:00Z; otherwise since when --speed applies"),
    TO("", "replay: the moment after the last"),
    DEADLINE("600", "replay: seconds after which it has failed"),
    HEARTBEAT("900", "seconds between updates of the shadow"),
    WINDOW("8", "publishes under way at once, a lamppost"),
    RATE("5", "most publishes a second, a lamppost"),
    KEEP_ALIVE("240", "seconds of silence before the connection is probed"),
    ACK_TIMEOUT("30", "seconds a PUBACK may take"),
    RECONNECT_LEAST("1000", "milliseconds: first bound of the random wait before reconnecting"),
    RECONNECT_MOST("128000", "milliseconds: last bound"),
    TOPIC_ROOT("$aws", "first level of reserved topics; another for brokers that refuse it"),
    RULE("places_block", "topic rule that takes blocks by Basic Ingest"),
    FIRMWARE("1.0.0", "firmware version to report"),
    TRACE("false", "true: tell every sample's moment");

    private final String otherwise;
    private final String help;

    Flag(String otherwise, String help) {
        this.otherwise = otherwise;
        this.help = help;
    }

    /** As on the command line, without the dashes. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As in the environment. */
    String variable() {
        return "LAMPPOST_" + name();
    }

    String otherwise() {
        return otherwise;
    }

    static Optional<Flag> find(String key) {
        return Arrays.stream(values()).filter(flag -> flag.key().equals(key)).findFirst();
    }

    /** Every flag with its default and what it means, a line each. */
    static String help() {
        return Arrays.stream(values())
                .map(flag -> String.format(
                        "  --%-16s %s%s",
                        flag.key(), flag.help, flag.otherwise.isEmpty() ? "" : " [" + flag.otherwise + "]"))
                .collect(Collectors.joining("\n"));
    }
}
