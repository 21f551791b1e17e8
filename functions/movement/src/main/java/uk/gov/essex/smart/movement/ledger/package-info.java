/** Who pays what for a vehicle that several agencies share: fair shares in whole pence, each with its reason. */
@NullMarked
package uk.gov.essex.smart.movement.ledger;

import org.jspecify.annotations.NullMarked;
