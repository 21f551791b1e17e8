package uk.gov.essex.smart.movement.matching;

import java.util.List;

/**
 * One vehicle's duty: a shift, a timetabled trip, or a taxi that might be called. It leaves its start and reaches its
 * end within the shift.
 *
 * @param end where the run must finish; {@link #ANYWHERE} where it may finish at any place
 * @param longestDuration from leaving the start to reaching the end
 * @param layouts at each moment at least one must cover what is on board (fold-down seats)
 * @param offers bits that a ride may need
 * @param breaks in the order in which they are taken
 * @param fixed the stops of a timetabled trip in order: riders board and alight at these only. Empty for any other run
 */
public record Run(
        int start,
        int end,
        Window shift,
        double longestDuration,
        List<Load> layouts,
        long offers,
        Tariff tariff,
        List<Break> breaks,
        List<FixedStop> fixed) {

    /** The end of a run that may finish at any place. */
    public static final int ANYWHERE = -1;

    public Run {
        layouts = List.copyOf(layouts);
        breaks = List.copyOf(breaks);
        fixed = List.copyOf(fixed);
        if (layouts.isEmpty()) {
            throw new IllegalArgumentException("A run must have at least one layout");
        }
        if (!(longestDuration >= 0)) {
            throw new IllegalArgumentException("The longest duration (" + longestDuration + ") must be zero or more");
        }
    }

    /** A shift without breaks or limit on its duration. */
    public static Run of(int start, int end, Window shift, List<Load> layouts, Tariff tariff) {
        return new Run(start, end, shift, Double.POSITIVE_INFINITY, layouts, 0, tariff, List.of(), List.of());
    }

    /** A timetabled trip: it runs whether or not anybody boards, so the next rider costs nothing. */
    public static Run timetabled(List<FixedStop> fixed, List<Load> layouts, long offers) {
        if (fixed.size() < 2) {
            throw new IllegalArgumentException("A timetabled trip must have two stops or more, not " + fixed.size());
        }
        Window shift = new Window(fixed.getFirst().arrival(), fixed.getLast().departure());
        return new Run(
                fixed.getFirst().place(),
                fixed.getLast().place(),
                shift,
                Double.POSITIVE_INFINITY,
                layouts,
                offers,
                new Tariff(0, 0, 0, 0),
                List.of(),
                fixed);
    }

    public boolean isTimetabled() {
        return !fixed.isEmpty();
    }

    public Run withLongestDuration(double longest) {
        return new Run(start, end, shift, longest, layouts, offers, tariff, breaks, fixed);
    }

    public Run withOffers(long other) {
        return new Run(start, end, shift, longestDuration, layouts, other, tariff, breaks, fixed);
    }

    public Run withBreaks(List<Break> others) {
        return new Run(start, end, shift, longestDuration, layouts, offers, tariff, others, fixed);
    }

    public Run withShift(Window other) {
        return new Run(start, end, other, longestDuration, layouts, offers, tariff, breaks, fixed);
    }

    public Run withTariff(Tariff other) {
        return new Run(start, end, shift, longestDuration, layouts, offers, other, breaks, fixed);
    }

    public Run withLayouts(List<Load> others) {
        return new Run(start, end, shift, longestDuration, others, offers, tariff, breaks, fixed);
    }
}
