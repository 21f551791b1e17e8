package uk.gov.essex.smart.movement.matching;

/** A closed interval of time. An empty one (latest before earliest) is refused. */
public record Window(double earliest, double latest) {

    /** No limit at either end. */
    public static final Window ALWAYS = new Window(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Window {
        if (!(earliest <= latest)) {
            throw new IllegalArgumentException("The window's latest (" + latest + ") must not be before its earliest ("
                    + earliest + ") and neither may be NaN");
        }
    }

    /** The same window opening sooner and closing later. */
    public Window widened(double before, double after) {
        return new Window(earliest - before, latest + after);
    }
}
