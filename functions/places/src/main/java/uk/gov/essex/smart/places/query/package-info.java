/** Questions about readings: resolutions, statistics and pages. Knows neither HTTP nor a database. */
@NullMarked
package uk.gov.essex.smart.places.query;

import org.jspecify.annotations.NullMarked;
