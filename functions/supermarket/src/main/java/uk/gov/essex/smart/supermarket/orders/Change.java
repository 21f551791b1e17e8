package uk.gov.essex.smart.supermarket.orders;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.ledger.Posting;

/**
 * What one event changes, all of it or nothing.
 *
 * @param settles whether the order could still be paid before and cannot any more
 */
public record Change(Order order, boolean settles, Optional<Entitlement> entitlement, Optional<Posting> posting) {}
