package uk.gov.essex.smart.places.block;

/**
 * What is known of a channel before its first reading.
 *
 * @param spread the usual error of its forecasts, in 256ths of the norm of {@link Spread}
 * @param grows whether that error grows with the level
 * @param day the ratio of each hour's reading to that of the hour before in 4,096ths: a working day's 24 hours, then those
 *     of a day at the weekend; empty where the channel has no such habit
 * @param firstWeights of the clues of a quantity while yesterday is not known
 * @param laterWeights of the same clues once yesterday is known
 * @param errors the starting errors of the rivals that forecast a count
 */
record Kind(int spread, boolean grows, int[] day, int[] firstWeights, int[] laterWeights, long[] errors) {}
