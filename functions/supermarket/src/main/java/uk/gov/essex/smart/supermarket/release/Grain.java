package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import uk.gov.essex.smart.supermarket.DataSetId;

/** What a row covers, and so what a file does. */
public enum Grain {
    /** Rows of hours; a file is one month. */
    HOURLY("hourly") {
        @Override
        public LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        public LocalDate end(LocalDate day) {
            return first(day).plusMonths(1);
        }
    },
    /** Rows of days; a file is one year. */
    DAILY("daily") {
        @Override
        public LocalDate first(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        public LocalDate end(LocalDate day) {
            return first(day).plusYears(1);
        }
    };

    private final String word;

    Grain(String word) {
        this.word = word;
    }

    /** The first day of the file that a day belongs to. */
    public abstract LocalDate first(LocalDate day);

    /** The day that the file of a day ends before. */
    public abstract LocalDate end(LocalDate day);

    public String word() {
        return word;
    }

    /** The data set of the topic's rows. */
    public DataSetId dataSet(Topic topic) {
        return new DataSetId(topic.word() + "-by-district-" + word);
    }
}
