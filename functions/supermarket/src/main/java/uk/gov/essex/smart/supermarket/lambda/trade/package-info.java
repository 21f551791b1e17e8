/** The door of trade: orders and their payment, refunds, publishers' balances and payouts, and what is settled by the clock. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.trade;

import org.jspecify.annotations.NullMarked;
