/** Whose the money is: double entry in whole pence, append-only, with value added tax, daily closings and payouts. */
@NullMarked
package uk.gov.essex.smart.supermarket.ledger;

import org.jspecify.annotations.NullMarked;
