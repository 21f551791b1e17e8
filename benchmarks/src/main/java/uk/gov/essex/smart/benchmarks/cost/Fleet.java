package uk.gov.essex.smart.benchmarks.cost;

/**
 * What is read, whatever the design.
 *
 * @param posts lampposts
 * @param channels channels on each
 * @param readingsAMinute readings of each channel a minute
 */
public record Fleet(int posts, int channels, int readingsAMinute) {

    /** The county: 130,000 lampposts, eight channels, one reading a minute. */
    public static final Fleet ESSEX = new Fleet(130_000, 8, 1);

    /** Hours in a month, as AWS prices them. */
    static final int HOURS = 730;

    static final int MINUTES = HOURS * 60;

    public double readingsAMonth() {
        return (double) posts * channels * readingsAMinute * MINUTES;
    }
}
