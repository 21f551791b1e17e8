/**
 * A day in Essex, in fast time: made-up demand and fleets on real stops, carried once by each agency for itself and once
 * by all together, with the platform's own engine.
 */
@NullMarked
package uk.gov.essex.smart.localcloud.day;

import org.jspecify.annotations.NullMarked;
