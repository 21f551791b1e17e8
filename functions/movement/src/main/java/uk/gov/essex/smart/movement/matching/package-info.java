/**
 * The matching engine: which run carries which ride, when, and at what marginal public cost. It sees the JDK alone.
 */
@NullMarked
package uk.gov.essex.smart.movement.matching;

import org.jspecify.annotations.NullMarked;
