/** Timetables in: a GTFS feed from a bucket, checked whole before anything is changed, published as an edition. */
@NullMarked
package uk.gov.essex.smart.movement.lambda.gtfs;

import org.jspecify.annotations.NullMarked;
