package uk.gov.essex.smart.movement.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import uk.gov.essex.smart.common.Position;

/** The stops of a timetable by number. Immutable. */
public final class Stops {

    private static final double MICRO = 1e6;

    private final Names ids;
    private final Names names;
    private final int[] latitudes;
    private final int[] longitudes;
    private final byte[] stepFree;

    private Stops(Names ids, Names names, int[] latitudes, int[] longitudes, byte[] stepFree) {
        this.ids = ids;
        this.names = names;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
        this.stepFree = stepFree;
    }

    /** A stop within reach of a place, as the crow flies. */
    public record Near(int stop, double metres) {}

    static Stops of(List<Stop> stops) {
        byte[] stepFree = new byte[stops.size()];
        for (int i = 0; i < stepFree.length; i++) {
            stepFree[i] = (byte) (stops.get(i).stepFree() ? 1 : 0);
        }
        return new Stops(
                Names.of(stops.stream().map(Stop::id).toList()),
                Names.of(stops.stream().map(Stop::name).toList()),
                stops.stream()
                        .mapToInt(stop -> micro(stop.position().latitude()))
                        .toArray(),
                stops.stream()
                        .mapToInt(stop -> micro(stop.position().longitude()))
                        .toArray(),
                stepFree);
    }

    public int size() {
        return latitudes.length;
    }

    public Stop get(int stop) {
        return new Stop(ids.get(stop), names.get(stop), position(stop), isStepFree(stop));
    }

    public OptionalInt find(String id) {
        return ids.find(id);
    }

    public Position position(int stop) {
        return new Position(latitudes[stop] / MICRO, longitudes[stop] / MICRO);
    }

    boolean isStepFree(int stop) {
        return stepFree[stop] != 0;
    }

    /** The stops within so many metres, in no order. */
    public List<Near> near(Position place, double metres) {
        double north = metres / Position.METRES_TO_A_DEGREE * MICRO + 1;
        double east = north / Math.max(0.01, Math.cos(Math.toRadians(place.latitude())));
        double latitude = place.latitude() * MICRO;
        double longitude = place.longitude() * MICRO;
        List<Near> near = new ArrayList<>();
        for (int stop = 0; stop < latitudes.length; stop++) {
            if (Math.abs(latitudes[stop] - latitude) <= north && Math.abs(longitudes[stop] - longitude) <= east) {
                double distance = place.distanceMetres(position(stop));
                if (distance <= metres) {
                    near.add(new Near(stop, distance));
                }
            }
        }
        return near;
    }

    private static int micro(double degrees) {
        return (int) Math.round(degrees * MICRO);
    }

    void write(Sink sink) {
        ids.write(sink);
        names.write(sink);
        sink.numbers(latitudes);
        sink.numbers(longitudes);
        sink.bytes(stepFree);
    }

    static Stops read(Source source) {
        Stops stops =
                new Stops(Names.read(source), Names.read(source), source.numbers(), source.numbers(), source.bytes());
        int size = stops.size();
        source.require(
                stops.ids.size() == size
                        && stops.names.size() == size
                        && stops.longitudes.length == size
                        && stops.stepFree.length == size,
                "its stops' columns differ in length");
        for (int stop = 0; stop < size; stop++) {
            source.require(
                    Math.abs(stops.latitudes[stop]) <= 90 * MICRO && Math.abs(stops.longitudes[stop]) <= 180 * MICRO,
                    "a stop lies off the earth");
        }
        return stops;
    }
}
