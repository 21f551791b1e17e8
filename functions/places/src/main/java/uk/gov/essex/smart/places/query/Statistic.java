package uk.gov.essex.smart.places.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is told of an interval's readings. */
public sealed interface Statistic {

    /** The name in the API, and of the figure. */
    String word();

    /** What is told where the question names none. */
    List<Statistic> USUAL = List.of(Plain.MEAN, Plain.MIN, Plain.MAX, Plain.COUNT);

    /** The statistic of this name; {@code value} is none to ask for, since only a raw reading has one. */
    static Optional<Statistic> find(String word) {
        return Percentile.find(word)
                .or(() -> Arrays.stream(Plain.values())
                        .filter(one -> one != Plain.VALUE && one.word().equals(word))
                        .map(Statistic.class::cast)
                        .findFirst());
    }

    /** Statistics without a parameter. */
    enum Plain implements Statistic {
        /** The one reading of a raw interval. */
        VALUE("value"),
        /** The arithmetic mean; of a direction, the direction of the mean unit vector. */
        MEAN("mean"),
        MIN("min"),
        MAX("max"),
        /** How many readings there are. */
        COUNT("count");

        private final String word;

        Plain(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * The nearest-rank percentile: the least reading that at least this share of the readings do not exceed. It is
     * always one of the readings.
     *
     * @param percent 1 to 99
     */
    record Percentile(int percent) implements Statistic {

        private static final Pattern FORM = Pattern.compile("p[1-9][0-9]?");

        static Optional<Statistic> find(String word) {
            return FORM.matcher(word).matches()
                    ? Optional.of(new Percentile(Integer.parseInt(word.substring(1))))
                    : Optional.empty();
        }

        @Override
        public String word() {
            return "p" + percent;
        }

        /** Where the percentile stands among this many readings in ascending order. */
        int index(int count) {
            return Math.ceilDiv(percent * count, 100) - 1;
        }
    }
}
