package uk.gov.essex.smart.benchmarks.darp;

import java.nio.file.Path;

/** The numbers of one line of an instance file, and where they stand. */
record Row(Path file, int line, double[] numbers) {

    private static final int NODE_NUMBERS = 7;

    static Row parse(Path file, int line, String content) throws MalformedInstance {
        String[] words = content.strip().split("\\s+", -1);
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(file, line, words[i]);
        }
        return new Row(file, line, numbers);
    }

    private static double number(Path file, int line, String word) throws MalformedInstance {
        try {
            double number = Double.parseDouble(word);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // told below, as infinity and NaN are
        }
        throw new MalformedInstance(
                file, line, "\"" + shortened(word) + "\" is not a number; write it as 12 or 12.345, without a unit");
    }

    private static String shortened(String word) {
        return word.length() <= 20 ? word : word.substring(0, 20) + "…";
    }

    MalformedInstance fault(String fault) {
        return new MalformedInstance(file, line, fault);
    }

    void expect(int count, String meaning) throws MalformedInstance {
        if (numbers.length != count) {
            throw fault("found " + numbers.length + " numbers; expected " + count + ": " + meaning);
        }
    }

    Node node(int id) throws MalformedInstance {
        expect(NODE_NUMBERS, "id x y service load earliest latest");
        if (whole(0, "id") != id) {
            throw fault("found the id " + whole(0, "id") + "; ids count up from 0, so this one is " + id);
        }
        double earliest = numbers[5];
        double latest = numbers[6];
        if (earliest > latest) {
            throw fault("the window " + earliest + " to " + latest + " is empty; put the earlier time first");
        }
        return new Node(numbers[1], numbers[2], atLeastZero(3, "service duration"), whole(4, "load"), earliest, latest);
    }

    int whole(int place, String meaning) throws MalformedInstance {
        if (numbers[place] != Math.rint(numbers[place]) || Math.abs(numbers[place]) > 1_000_000) {
            throw fault("the " + meaning + " " + numbers[place] + " must be a whole number up to 1,000,000");
        }
        return (int) numbers[place];
    }

    int positive(int place, String meaning) throws MalformedInstance {
        int number = whole(place, meaning);
        if (number < 1) {
            throw fault("the " + meaning + " " + number + " must be at least 1");
        }
        return number;
    }

    double atLeastZero(int place, String meaning) throws MalformedInstance {
        if (numbers[place] < 0) {
            throw fault("the " + meaning + " " + numbers[place] + " must not be negative");
        }
        return numbers[place];
    }
}
