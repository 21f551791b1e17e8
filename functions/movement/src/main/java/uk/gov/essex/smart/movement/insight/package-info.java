/**
 * What a day of movement came to, by service, agency, place and hour: aggregates only, with small counts protected; and
 * what it would have come to with other vehicles.
 */
@NullMarked
package uk.gov.essex.smart.movement.insight;

import org.jspecify.annotations.NullMarked;
