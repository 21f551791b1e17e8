package uk.gov.essex.smart.benchmarks.darp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person asked for on the command line.
 *
 * @param files the instances
 * @param seconds for each instance
 * @param threads searches side by side, each from a seed of its own; the best answer counts
 * @param out where routes are written
 */
public record Options(List<Path> files, double seconds, int threads, long seed, Path out) {

    private static final double MOST_SECONDS = 86_400;
    private static final int MOST_THREADS = 64;

    public Options {
        files = List.copyOf(files);
    }

    /**
     * Reads a command line; an option given twice counts the last time.
     *
     * @throws IllegalArgumentException telling what is wrong and what would be right
     */
    public static Options parse(String[] arguments) {
        List<Path> files = new ArrayList<>();
        double seconds = 10;
        int threads = 1;
        long seed = 1;
        Path out = Path.of("routes");
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("-")) {
                files.add(file(argument));
                continue;
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(argument + " needs a value, or is no option; see --help");
            }
            String value = arguments[++i];
            switch (argument) {
                case "--seconds" -> seconds = within(argument, value, 0.01, MOST_SECONDS);
                case "--threads" -> threads = (int) whole(argument, value, 1, MOST_THREADS);
                case "--seed" -> seed = whole(argument, value, Long.MIN_VALUE, Long.MAX_VALUE);
                case "--out" -> out = Path.of(value);
                default -> throw new IllegalArgumentException(argument + " is not an option; see --help");
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no instance file is given; see --help");
        }
        return new Options(files, seconds, threads, seed, out);
    }

    private static Path file(String argument) {
        Path file = Path.of(argument);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(argument + " is not a file; give the path of a dial-a-ride instance");
        }
        return file;
    }

    private static double within(String option, String value, double least, double most) {
        try {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // told below, as a number out of range is
        }
        throw new IllegalArgumentException(
                option + " " + value + " must be a number from " + least + " to " + (long) most);
    }

    private static long whole(String option, String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // told below, as a number out of range is
        }
        throw new IllegalArgumentException(
                option + " " + value + " must be a whole number from " + least + " to " + most);
    }
}
