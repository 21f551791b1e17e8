package uk.gov.essex.smart.supermarket.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A physical quantity that says nothing of any person, as Smart Places names it. Nothing else can be asked for, counted or
 * released: a channel that derives from people has no constant here, and no part of a release takes a name instead of one.
 * The direction of the wind and rain are left out, since neither is told by means of means.
 */
public enum ExactChannel {
    NOX("nox", "Nitrogen oxides", "ppb", 0, Topic.AIR_QUALITY),
    NO2("no2", "Nitrogen dioxide", "ppb", 0, Topic.AIR_QUALITY),
    O3("o3", "Ozone", "ppb", 0, Topic.AIR_QUALITY),
    SO2("so2", "Sulphur dioxide", "ppb", 1, Topic.AIR_QUALITY),
    CO("co", "Carbon monoxide", "ppm", 2, Topic.AIR_QUALITY),
    PM10("pm10", "Particles up to 10 µm", "ug/m3", 0, Topic.AIR_QUALITY),
    PM25("pm25", "Particles up to 2.5 µm", "ug/m3", 0, Topic.AIR_QUALITY),
    NOISE("noise", "Sound level, LAeq over a second or longer", "dB", 1, Topic.NOISE),
    WIND_SPEED("wind-speed", "Wind speed", "m/s", 1, Topic.WEATHER),
    TEMPERATURE("temperature", "Air temperature", "Cel", 1, Topic.WEATHER),
    HUMIDITY("humidity", "Relative humidity", "%RH", 0, Topic.WEATHER),
    PRESSURE("pressure", "Air pressure", "hPa", 1, Topic.WEATHER);

    private final String word;
    private final String title;
    private final String unit;
    private final int decimals;
    private final Topic topic;

    ExactChannel(String word, String title, String unit, int decimals, Topic topic) {
        this.word = word;
        this.title = title;
        this.unit = unit;
        this.decimals = decimals;
        this.topic = topic;
    }

    public static Optional<ExactChannel> find(String word) {
        return Arrays.stream(values())
                .filter(channel -> channel.word.equals(word))
                .findFirst();
    }

    /** The channels of a topic, in the order of the columns and charts. */
    public static List<ExactChannel> of(Topic topic) {
        return Arrays.stream(values()).filter(channel -> channel.topic == topic).toList();
    }

    /** Its name in the API of Smart Places. */
    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /** The unit's symbol: SenML (RFC 8428, RFC 8798) where it has one. */
    public String unit() {
        return unit;
    }

    /** Digits that a reading has after the point; a mean has one more. */
    public int decimals() {
        return decimals;
    }

    public Topic topic() {
        return topic;
    }
}
