package uk.gov.essex.smart.benchmarks.raptor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.timetable.ServiceDay;
import uk.gov.essex.smart.movement.timetable.Snapshot;
import uk.gov.essex.smart.movement.timetable.Timetable;
import uk.gov.essex.smart.testing.SharedData;

/**
 * Prints how long the search takes on a county's timetable and how long a Lambda takes to get ready for it. Ours and
 * OpenTripPlanner's take turns on the same questions, and their answers are compared. Time is the thread's own on the
 * processor.
 */
public final class RaptorReport {

    private static final int STOPS = 5_000;
    private static final int TRIPS = 50_000;
    private static final int LOADS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RaptorReport() {}

    /** Measures and prints; takes the number of questions and the seed, by default 2,000 and 1. */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        List<Position> given = given();
        County county = new County(given, STOPS, TRIPS, seed);
        byte[] snapshot = Snapshot.write(county.timetable());
        print(
                "county      %,d stops (%,d of them real), %,d trips, %,d calls; seed %d",
                STOPS,
                given.size(),
                TRIPS,
                county.trips().stream().mapToInt(trip -> trip.calls().size()).sum(),
                seed);
        print("snapshot    %,d bytes", snapshot.length);
        Timetable timetable = Snapshot.read(snapshot);
        printLoads(snapshot);
        compare(
                new Ours(ServiceDay.of(timetable, County.DAY)),
                new Otp(county, timetable.stops()),
                questions(timetable, count, seed));
    }

    private static void printLoads(byte[] snapshot) {
        List<Double> read = new ArrayList<>();
        List<Double> laid = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            Timetable[] loaded = new Timetable[1];
            read.add(millis(() -> loaded[0] = Snapshot.read(snapshot)));
            laid.add(millis(() -> ServiceDay.of(loaded[0], County.DAY)));
        }
        print("load        first in a fresh JVM %.0f ms; then %.0f ms (median)", read.getFirst(), median(read));
        print("lay out     a day: first %.0f ms; then %.0f ms (median)", laid.getFirst(), median(laid));
    }

    private static List<Question> questions(Timetable timetable, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(Question.any(timetable.stops(), random));
        }
        return questions;
    }

    private static void compare(Ours ours, Otp otp, List<Question> questions) {
        int warm = Math.min(300, questions.size());
        questions.subList(0, warm).forEach(question -> {
            ours.arrivals(question);
            ours.arrivingBy(question);
            otp.arrivals(question);
        });
        double[] ourTimes = times(questions, ours::arrivals);
        double[] backwards = times(questions, ours::arrivingBy);
        double[] otpTimes = times(questions, otp::arrivals);
        int different = 0;
        int unanswered = 0;
        for (Question question : questions) {
            different += ours.arrivals(question).equals(otp.arrivals(question)) ? 0 : 1;
            unanswered += ours.arrivals(question).isEmpty() ? 1 : 0;
        }
        print("%-28s %9s %9s %9s", "search, ms", "p50", "p95", "p99");
        print(
                "%-28s %9.2f %9.2f %9.2f",
                "ours, depart after", at(ourTimes, 0.5), at(ourTimes, 0.95), at(ourTimes, 0.99));
        print(
                "%-28s %9.2f %9.2f %9.2f",
                "ours, arrive by", at(backwards, 0.5), at(backwards, 0.95), at(backwards, 0.99));
        print(
                "%-28s %9.2f %9.2f %9.2f",
                "OpenTripPlanner, depart after", at(otpTimes, 0.5), at(otpTimes, 0.95), at(otpTimes, 0.99));
        print("ratio       %.1f at p95", at(otpTimes, 0.95) / at(ourTimes, 0.95));
        print(
                "answers     %,d questions, %,d without a journey, %,d answered differently",
                questions.size(), unanswered, different);
    }

    private static double[] times(List<Question> questions, Consumer<Question> search) {
        double[] times = questions.stream()
                .mapToDouble(question -> millis(() -> search.accept(question)))
                .toArray();
        Arrays.sort(times);
        return times;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double millis(Runnable task) {
        long begun = THREADS.getCurrentThreadCpuTime();
        task.run();
        return (THREADS.getCurrentThreadCpuTime() - begun) * 1e-6;
    }

    /** The real stops, where the data set is there. */
    private static List<Position> given() throws IOException {
        Path file = SharedData.folder().resolve("movement/naptan/bus-stops.json");
        List<Position> positions = new ArrayList<>();
        if (Files.exists(file)) {
            for (JsonNode stop : new ObjectMapper().readTree(file.toFile())) {
                positions.add(new Position(
                        stop.at("/coordinates/latitude").asDouble(),
                        stop.at("/coordinates/longitude").asDouble()));
            }
        }
        return positions;
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form + "%n", values);
    }
}
