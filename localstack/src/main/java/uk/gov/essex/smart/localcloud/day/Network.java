package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The made-up bus network: one line from the bus station to the far end of each of these localities. */
final class Network {

    private record Corridor(String locality, int everyMinutes) {}

    private static final List<Corridor> CORRIDORS = List.of(
            new Corridor("Broomfield", 15),
            new Corridor("Great Baddow", 20),
            new Corridor("Chelmer Village", 20),
            new Corridor("Beaulieu Park", 30),
            new Corridor("Galleywood", 30),
            new Corridor("North Melbourne", 30),
            new Corridor("Writtle", 30),
            new Corridor("Boreham", 60),
            new Corridor("Sandon", 60),
            new Corridor("Great Waltham", 60),
            new Corridor("Little Waltham", 120),
            new Corridor("Margaretting", 120),
            new Corridor("Roxwell", 120),
            new Corridor("Howe Green", 120));

    private Network() {}

    static List<Line> of(County county) {
        List<Place> places = county.places();
        int centre = IntStream.range(0, places.size())
                .filter(i -> places.get(i).name().equals("Bus Station"))
                .findFirst()
                .orElse(county.shops().getFirst());
        List<Line> lines = new ArrayList<>();
        for (Corridor corridor : CORRIDORS) {
            OptionalInt end = farthest(places, centre, corridor.locality());
            if (end.isPresent()) {
                String name = Integer.toString(lines.size() + 1) + ' ' + corridor.locality();
                lines.add(Line.between(name, corridor.everyMinutes(), places, centre, end.getAsInt()));
            }
        }
        return lines;
    }

    private static OptionalInt farthest(List<Place> places, int centre, String locality) {
        return IntStream.range(0, places.size())
                .filter(i -> places.get(i).locality().equals(locality))
                .boxed()
                .max(Comparator.comparingDouble(i -> places.get(i)
                        .position()
                        .distanceMetres(places.get(centre).position())))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
