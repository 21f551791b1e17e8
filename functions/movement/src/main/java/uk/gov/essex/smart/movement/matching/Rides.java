package uk.gov.essex.smart.movement.matching;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Rides in arrays. Visit {@code 2r} picks ride {@code r} up, visit {@code 2r + 1} delivers it. Windows are tightened by
 * what the other end, the direct time and the longest ride imply; this loses nothing.
 */
final class Rides {

    static final int NONE = -1;

    private Ride[] ride = new Ride[16];
    int[][] load = new int[16][];
    double[] longest = new double[16];
    double[] direct = new double[16];
    boolean[] aboard = new boolean[16];
    long[] needs = new long[16];
    long[] kind = new long[16];
    long[] avoids = new long[16];
    int[] place = new int[32];
    double[] earliest = new double[32];
    double[] latest = new double[32];
    double[] service = new double[32];
    private final Travel travel;
    private int size;

    Rides(Travel travel) {
        this.travel = travel;
    }

    int size() {
        return size;
    }

    Ride get(int number) {
        return ride[number];
    }

    /** Writes the ride behind the last one without counting it: its number is the size. */
    int sketch(Ride next) {
        if (size == ride.length) {
            grow();
        }
        int number = size;
        ride[number] = next;
        longest[number] = next.longestRide();
        aboard[number] = false;
        needs[number] = next.needs();
        kind[number] = next.kind();
        avoids[number] = next.avoids();
        load[number] = amounts(next.load());
        end(2 * number, next.pickup());
        end(2 * number + 1, next.delivery());
        direct[number] = travel.time(next.pickup().place(), next.delivery().place());
        tighten(number);
        return number;
    }

    int add(Ride next) {
        int number = sketch(next);
        size++;
        return number;
    }

    /** A ride whose pickup is done. */
    int add(Aboard rider) {
        int number = add(rider.ride());
        aboard[number] = true;
        int delivery = 2 * number + 1;
        Window window = rider.ride().delivery().window();
        earliest[delivery] = window.earliest();
        latest[delivery] = Math.min(window.latest(), rider.since() + longest[number]);
        return number;
    }

    private void end(int visit, Stop stop) {
        place[visit] = stop.place();
        earliest[visit] = stop.window().earliest();
        latest[visit] = stop.window().latest();
        service[visit] = stop.service();
    }

    private void tighten(int number) {
        int pickup = 2 * number;
        int delivery = pickup + 1;
        double least = service[pickup] + direct[number];
        double most = service[pickup] + longest[number];
        earliest[pickup] = Math.max(earliest[pickup], earliest[delivery] - most);
        latest[pickup] = Math.min(latest[pickup], latest[delivery] - least);
        earliest[delivery] = Math.max(earliest[delivery], earliest[pickup] + least);
        latest[delivery] = Math.min(latest[delivery], latest[pickup] + most);
    }

    /** The same rides with their places called otherwise. */
    Rides copy(Travel otherTravel, IntUnaryOperator placeName) {
        Rides copy = new Rides(otherTravel);
        copy.ride = ride.clone();
        copy.load = load.clone();
        copy.longest = longest.clone();
        copy.direct = direct.clone();
        copy.aboard = aboard.clone();
        copy.needs = needs.clone();
        copy.kind = kind.clone();
        copy.avoids = avoids.clone();
        copy.place = Arrays.stream(place).map(placeName).toArray();
        copy.earliest = earliest.clone();
        copy.latest = latest.clone();
        copy.service = service.clone();
        copy.size = size;
        return copy;
    }

    static int[] amounts(Load load) {
        int[] amounts = new int[load.dimensions()];
        Arrays.setAll(amounts, load::amount);
        return amounts;
    }

    private void grow() {
        int more = ride.length * 2;
        ride = Arrays.copyOf(ride, more);
        load = Arrays.copyOf(load, more);
        longest = Arrays.copyOf(longest, more);
        direct = Arrays.copyOf(direct, more);
        aboard = Arrays.copyOf(aboard, more);
        needs = Arrays.copyOf(needs, more);
        kind = Arrays.copyOf(kind, more);
        avoids = Arrays.copyOf(avoids, more);
        place = Arrays.copyOf(place, 2 * more);
        earliest = Arrays.copyOf(earliest, 2 * more);
        latest = Arrays.copyOf(latest, 2 * more);
        service = Arrays.copyOf(service, 2 * more);
    }
}
