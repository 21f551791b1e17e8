package uk.gov.essex.smart.movement.ledger;

import java.time.LocalDate;

/**
 * What one agency owes another for one trip. Entries are only ever added: a mistake is set right by a further entry of
 * the same trip, and their sum counts.
 *
 * @param number 0 for a trip's first entry, one more for each correction
 * @param payer the agency that answers for the trip
 * @param operator the agency whose vehicle it was; the payer itself where it rode its own, so that every trip is on
 *     record
 * @param pence from payer to operator; negative where the fare was more than the share
 */
public record Entry(
        LocalDate day, String run, String trip, int number, String payer, String operator, long pence, Why why) {

    /**
     * The figures an auditor needs to follow the entry. Those of a correction are what the trip's entries sum to with it;
     * all are nothing where the trip was not on the run after all.
     *
     * @param alonePence the run for this trip alone, in the same order of visits
     * @param marginalPence what the run would have saved without this trip
     * @param sharePence this trip's fair share of the run; the payer owes it less the fare
     * @param runPence the whole run; the shares of its trips sum to it
     * @param trips how many trips shared it
     */
    public record Why(long alonePence, long marginalPence, long sharePence, long farePence, long runPence, int trips) {

        /** The reason in words, for a statement of account. */
        public String sentence() {
            return "Fair share %s of a run of %s for %d %s: alone it would have cost %s, it added %s; the rider paid %s."
                    .formatted(
                            pounds(sharePence),
                            pounds(runPence),
                            trips,
                            trips == 1 ? "trip" : "trips",
                            pounds(alonePence),
                            pounds(marginalPence),
                            pounds(farePence));
        }

        private static String pounds(long pence) {
            return (pence < 0 ? "-£" : "£") + "%d.%02d".formatted(Math.abs(pence) / 100, Math.abs(pence) % 100);
        }
    }
}
