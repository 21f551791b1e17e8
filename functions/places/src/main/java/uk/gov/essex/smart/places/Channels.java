package uk.gov.essex.smart.places;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.places.Channel.Coordinate;
import uk.gov.essex.smart.places.Channel.Exact;
import uk.gov.essex.smart.places.Channel.IdentifierSet;
import uk.gov.essex.smart.places.Channel.PeopleCount;
import uk.gov.essex.smart.places.Channel.Stored;

/** The allow-list: every channel there is. A name that is not here is dropped and counted, whatever it carries. */
public final class Channels {

    public static final Coordinate LATITUDE = new Coordinate("lat", "Latitude of the post, WGS 84 degrees");
    public static final Coordinate LONGITUDE = new Coordinate("lon", "Longitude of the post, WGS 84 degrees");

    private static final Pattern HARDWARE_ADDRESS = Pattern.compile("[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}");
    /** Current, prefix, suffix and dateless marks, spaces optional. */
    private static final Pattern NUMBER_PLATE = Pattern.compile("[A-Za-z0-9]{1,4} ?[A-Za-z0-9]{1,4}");

    private static final PeopleCount FOOTFALL = new PeopleCount(64, "footfall", "People passing", 100_000);
    private static final PeopleCount CYCLES = new PeopleCount(65, "cycles", "Cycles passing", 100_000);
    private static final PeopleCount VEHICLES = new PeopleCount(66, "vehicles", "Vehicles passing", 100_000);
    private static final PeopleCount WIFI = new PeopleCount(67, "wifi-count", "Wi-Fi devices heard", 10_000);
    private static final PeopleCount BLUETOOTH =
            new PeopleCount(68, "bluetooth-count", "Bluetooth devices heard", 10_000);
    private static final PeopleCount PLATES = new PeopleCount(69, "plate-count", "Number plates read", 10_000);

    private static final List<Channel> ALL = List.of(
            new Exact(1, "nox", "Nitrogen oxides", "ppb", 0, 0, 5_000),
            new Exact(2, "no2", "Nitrogen dioxide", "ppb", 0, 0, 2_000),
            new Exact(3, "o3", "Ozone", "ppb", 0, 0, 1_000),
            new Exact(4, "so2", "Sulphur dioxide", "ppb", 1, 0, 20_000),
            new Exact(5, "co", "Carbon monoxide", "ppm", 2, 0, 20_000),
            new Exact(6, "pm10", "Particles up to 10 µm", "ug/m3", 0, 0, 5_000),
            new Exact(7, "pm25", "Particles up to 2.5 µm", "ug/m3", 0, 0, 5_000),
            new Exact(8, "wind-speed", "Wind speed", "m/s", 1, 0, 1_000),
            new Exact(9, "wind-direction", "Wind direction, degrees from north", "deg", 0, 0, 360),
            new Exact(10, "temperature", "Air temperature", "Cel", 1, -500, 700),
            new Exact(11, "humidity", "Relative humidity", "%RH", 0, 0, 100),
            new Exact(12, "pressure", "Air pressure", "hPa", 1, 8_000, 11_000),
            new Exact(13, "rain", "Rain since the last reading", "mm", 1, 0, 5_000),
            new Exact(14, "noise", "Sound level, LAeq over a second or longer", "dB", 1, 0, 1_500),
            new Exact(15, "light", "Illuminance", "lx", 0, 0, 200_000),
            new Exact(16, "lamp-power", "Power drawn by the lamp", "W", 1, 0, 10_000),
            FOOTFALL,
            CYCLES,
            VEHICLES,
            WIFI,
            BLUETOOTH,
            PLATES,
            new IdentifierSet("wifi-devices", "Wi-Fi hardware addresses heard", HARDWARE_ADDRESS, WIFI),
            new IdentifierSet("bluetooth-devices", "Bluetooth addresses heard", HARDWARE_ADDRESS, BLUETOOTH),
            new IdentifierSet("number-plates", "Number plates read", NUMBER_PLATE, PLATES),
            LATITUDE,
            LONGITUDE);

    private static final Map<String, Channel> BY_NAME = ALL.stream()
            .collect(Collectors.toMap(Channel::name, Function.identity(), Channels::twice, LinkedHashMap::new));

    private static final Map<Integer, Stored> BY_CODE =
            stored().collect(Collectors.toUnmodifiableMap(Stored::code, Function.identity()));

    private Channels() {}

    /** Every channel, in the order of the catalogue. */
    public static Collection<Channel> list() {
        return ALL;
    }

    /** The channel of this name, or empty where the allow-list has none. */
    public static Optional<Channel> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The stored channel of this code.
     *
     * @throws IllegalArgumentException where the catalogue has none
     */
    public static Stored getStored(int code) {
        Stored channel = BY_CODE.get(code);
        if (channel == null) {
            throw new IllegalArgumentException("No channel has the code " + code);
        }
        return channel;
    }

    private static Stream<Stored> stored() {
        return ALL.stream().filter(Stored.class::isInstance).map(Stored.class::cast);
    }

    private static Channel twice(Channel one, Channel other) {
        throw new IllegalStateException("Two channels are named " + one.name());
    }
}
