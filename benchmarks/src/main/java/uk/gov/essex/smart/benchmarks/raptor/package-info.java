/** The search for journeys on a county's timetable, beside OpenTripPlanner's, each checking the other. */
@NullMarked
package uk.gov.essex.smart.benchmarks.raptor;

import org.jspecify.annotations.NullMarked;
