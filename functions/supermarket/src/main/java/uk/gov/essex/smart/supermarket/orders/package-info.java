/** Who may have what: orders, their payment by GOV.UK Pay, the entitlements they earn, refunds and reconciliation. */
@NullMarked
package uk.gov.essex.smart.supermarket.orders;

import org.jspecify.annotations.NullMarked;
