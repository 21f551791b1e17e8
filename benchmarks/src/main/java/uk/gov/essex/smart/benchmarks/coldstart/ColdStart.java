package uk.gov.essex.smart.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cold start and SnapStart restore of every function, as ratios to a hello-world function in the same run: medians of
 * {@value #ROUNDS} rounds, the functions taking turns so that a slow moment of the machine meets all of them.
 */
public final class ColdStart {

    private static final int ROUNDS = 5;
    private static final double NANOS_TO_MILLIS = 1e-6;

    private ColdStart() {}

    /** Prints the table, of hello and the functions whose names begin with the first argument; of all without one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String wanted = arguments.length == 0 ? "" : arguments[0];
        Path folder = Files.createTempDirectory("coldstart");
        List<Subject> subjects = new Subjects(folder, Surroundings.make())
                .all().stream()
                        .filter(subject ->
                                subject.name().equals("hello") || subject.name().startsWith(wanted))
                        .toList();
        Stopwatch stopwatch = new Stopwatch(folder);
        Map<Subject, long[]> cold = new LinkedHashMap<>();
        Map<Subject, long[]> restored = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Subject subject : subjects) {
                cold.computeIfAbsent(subject, any -> new long[ROUNDS])[round] = stopwatch.cold(subject);
                restored.computeIfAbsent(subject, any -> new long[ROUNDS])[round] = stopwatch.restored(subject);
            }
        }
        print(subjects, cold, restored);
        System.exit(0);
    }

    private static void print(List<Subject> subjects, Map<Subject, long[]> cold, Map<Subject, long[]> restored) {
        Subject hello = subjects.getFirst();
        System.out.printf("%-22s %9s %9s %12s %9s%n", "function", "cold ms", "÷ hello", "restored ms", "÷ hello");
        for (Subject subject : subjects) {
            double first = median(cold, subject);
            double again = median(restored, subject);
            System.out.printf(
                    "%-22s %9.0f %9.2f %12.1f %9.2f%n",
                    subject.name(), first, first / median(cold, hello), again, again / median(restored, hello));
        }
    }

    private static double median(Map<Subject, long[]> measured, Subject subject) {
        long[] sorted = measured.getOrDefault(subject, new long[ROUNDS]).clone();
        Arrays.sort(sorted);
        return sorted[ROUNDS / 2] * NANOS_TO_MILLIS;
    }
}
