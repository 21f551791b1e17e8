package uk.gov.essex.smart.movement.lambda.gtfs;

import java.util.List;
import java.util.Map;

/**
 * What became of a feed.
 *
 * @param edition the edition it is; empty where it was refused
 * @param findings the first of each kind
 * @param counts how many of each kind there are in all
 */
record ImportReport(
        Outcome outcome,
        String edition,
        String firstDay,
        String lastDay,
        int stops,
        int trips,
        List<Finding> findings,
        Map<Finding.Kind, Integer> counts) {

    /** Whether anything changed. */
    enum Outcome {
        PUBLISHED,
        /** The feed makes the edition that is in force already. */
        UNCHANGED,
        REFUSED,
        /** No feed is kept under that key. */
        MISSING
    }

    static ImportReport without(Outcome outcome, Findings findings) {
        return new ImportReport(outcome, "", "", "", 0, 0, findings.kept(), findings.counts());
    }
}
