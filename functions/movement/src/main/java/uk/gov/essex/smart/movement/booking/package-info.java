/**
 * Booking: quoting offers over every kind of supply, accepting, changing and cancelling them, driving the runs, and
 * mending plans when a run breaks down or is late. Rules over ports; a promise once accepted is a hard window of the
 * matching engine.
 */
@NullMarked
package uk.gov.essex.smart.movement.booking;

import org.jspecify.annotations.NullMarked;
