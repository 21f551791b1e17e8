package uk.gov.essex.smart.supermarket.ledger;

import java.time.Instant;

/** Where a posting stands among its publisher's. */
public record Posted(Instant at, EventId event) {

    public static Posted of(Posting posting) {
        return new Posted(posting.at(), posting.event());
    }
}
