/**
 * Stored lamppost readings become hourly and daily data sets by district. Only channels that say nothing of any person can
 * be named here at all.
 */
@NullMarked
package uk.gov.essex.smart.supermarket.release;

import org.jspecify.annotations.NullMarked;
