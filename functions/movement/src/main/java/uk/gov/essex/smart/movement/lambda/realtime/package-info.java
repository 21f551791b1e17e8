/** Vehicles as they move: their positions in over MQTT or GTFS-Realtime, and out as open GTFS-Realtime and GTFS-Flex. */
@NullMarked
package uk.gov.essex.smart.movement.lambda.realtime;

import org.jspecify.annotations.NullMarked;
