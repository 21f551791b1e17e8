package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day as it is released in one of its passes. */
public record Edition(LocalDate day, Pass pass) {

    /** For so many mornings a release that did not come about is made up for; then its settled one brings the day. */
    private static final int MORNINGS = 7;

    /**
     * The editions of a morning and of those before it, in the order in which they are released: what a day settles comes
     * before what it adds, so that the newest version is always that of the newest day.
     */
    public static List<Edition> due(LocalDate morning) {
        return IntStream.rangeClosed(1 - MORNINGS, 0)
                .mapToObj(morning::plusDays)
                .flatMap(each -> Stream.of(of(each, Pass.SETTLED), of(each, Pass.PROMPT)))
                .toList();
    }

    private static Edition of(LocalDate morning, Pass pass) {
        return new Edition(morning.minusDays(pass.daysLater()), pass);
    }

    /** The last day that this edition's files may hold: the one before the morning of the release. */
    LocalDate lastKnown() {
        return day.plusDays(pass.daysLater() - 1L);
    }

    /** As keys and names have it, such as {@code 2026-11-22-prompt}. */
    public String word() {
        return day + "-" + pass.word();
    }
}
