package uk.gov.essex.smart.benchmarks.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.gov.essex.smart.movement.matching.Load;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Stop;
import uk.gov.essex.smart.movement.matching.Tariff;
import uk.gov.essex.smart.movement.matching.Window;

/**
 * Arrivals of rapid courier requests as Gendreau, Guertin, Potvin and Séguin (2006) published them: ten vehicles at 30 km/h
 * in a square of five kilometres, depot in its middle. There windows may be missed at a price; here they hold.
 */
final class Couriers {

    private static final int COLUMNS = 11;
    private static final int VEHICLES = 10;
    private static final double METRES = 1000;
    private static final Load ANY_NUMBER = Load.of(1000);

    private final Places places = new Places(30 / 3.6);
    private final int depot = places.add(2.5 * METRES, 2.5 * METRES);
    private final List<Request> requests = new ArrayList<>();
    private double closing;

    /** Reads one of the files; its first line is a filler. */
    Couriers(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] words = line.strip().split("\\s+", -1);
            if (words.length >= COLUMNS && !words[0].startsWith("-")) {
                double[] numbers = new double[COLUMNS];
                for (int i = 0; i < COLUMNS; i++) {
                    numbers[i] = Double.parseDouble(words[i]);
                }
                requests.add(request(numbers));
                closing = Math.max(closing, numbers[10]);
            }
        }
    }

    Places places() {
        return places;
    }

    List<Request> requests() {
        return requests;
    }

    List<Run> runs() {
        Run run = Run.of(depot, depot, new Window(0, closing + 3600), List.of(ANY_NUMBER), Tariff.DISTANCE);
        return Collections.nCopies(VEHICLES, run);
    }

    private Request request(double[] numbers) {
        Stop pickup = stop(numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        Stop delivery = stop(numbers[6], numbers[7], numbers[8], numbers[9], numbers[10]);
        return new Request(numbers[0], Ride.of(pickup, delivery, Double.POSITIVE_INFINITY, Load.of(1)));
    }

    private Stop stop(double service, double east, double north, double earliest, double latest) {
        return new Stop(places.add(east * METRES, north * METRES), new Window(earliest, latest), service);
    }
}
