/**
 * Closes service days: from plans, bookings and counts of unmet demand to entries in the ledger and figures to publish.
 *
 * <p>Everything is read by its key and worked out anew at each close. An entry is written once and corrected by a further
 * one; figures replace those of the close before. So a close may be repeated, cut off and repeated, or run twice at once.
 */
@NullMarked
package uk.gov.essex.smart.movement.closing;

import org.jspecify.annotations.NullMarked;
