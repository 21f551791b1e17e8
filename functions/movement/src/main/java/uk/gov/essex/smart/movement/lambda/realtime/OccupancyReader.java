package uk.gov.essex.smart.movement.lambda.realtime;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.VehiclePosition.OccupancyStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.VehiclePosition;
import uk.gov.essex.smart.movement.VehiclePosition.Duty;
import uk.gov.essex.smart.movement.VehiclePosition.Spare;

/** Reads an operator's GTFS-Realtime feed of vehicle positions, occupancy turned into spare seats. */
final class OccupancyReader {

    /** A full-size single-decker of England seats about so many. */
    private static final int SEATS = 36;

    private OccupancyReader() {}

    /**
     * The positions in the feed; entities without vehicle, position or moment, and vehicles outside the county, are passed
     * over.
     *
     * @param agency whose vehicles they are
     * @return empty where the bytes are no feed
     */
    static Optional<List<VehiclePosition>> read(byte[] feed, AgencyId agency) {
        try {
            return Optional.of(FeedMessage.parseFrom(feed).getEntityList().stream()
                    .filter(FeedEntity::hasVehicle)
                    .map(FeedEntity::getVehicle)
                    .flatMap(vehicle -> position(vehicle, agency).stream())
                    .toList());
        } catch (InvalidProtocolBufferException notAFeed) {
            return Optional.empty();
        }
    }

    private static Optional<VehiclePosition> position(
            com.google.transit.realtime.GtfsRealtime.VehiclePosition told, AgencyId agency) {
        if (!told.hasPosition() || !told.hasTimestamp() || isFarOff(told.getTimestamp())) {
            return Optional.empty();
        }
        Optional<VehicleId> vehicle =
                VehicleId.find(agency, told.getVehicle().getId().toLowerCase(Locale.ROOT));
        return vehicle.flatMap(id -> Essex.find(
                        told.getPosition().getLatitude(), told.getPosition().getLongitude())
                .map(place -> new VehiclePosition(
                        id, Instant.ofEpochSecond(told.getTimestamp()), place, duty(told.getTrip()), spare(told))));
    }

    /** What no clock of a vehicle tells: before 1970, or after 32 bits of seconds. */
    private static boolean isFarOff(long second) {
        return second < 0 || second > 0xFFFF_FFFFL;
    }

    private static Optional<Duty> duty(TripDescriptor trip) {
        if (trip.getTripId().isEmpty() || trip.getStartDate().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Duty(trip.getTripId(), LocalDate.parse(trip.getStartDate(), DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** A percentage says more than a status. Of wheelchair bays neither says anything: a bus that is not full has one. */
    private static Optional<Spare> spare(com.google.transit.realtime.GtfsRealtime.VehiclePosition told) {
        if (told.hasOccupancyPercentage()) {
            long free = SEATS * (100L - Integer.toUnsignedLong(told.getOccupancyPercentage())) / 100;
            return Optional.of(spare(Math.clamp(free, 0, SEATS)));
        }
        return told.hasOccupancyStatus() ? spare(told.getOccupancyStatus()) : Optional.empty();
    }

    private static Optional<Spare> spare(OccupancyStatus status) {
        return switch (status) {
            case EMPTY -> Optional.of(spare(SEATS));
            case MANY_SEATS_AVAILABLE -> Optional.of(spare(SEATS / 2));
            case FEW_SEATS_AVAILABLE -> Optional.of(spare(SEATS / 12));
            case STANDING_ROOM_ONLY, CRUSHED_STANDING_ROOM_ONLY, FULL, NOT_ACCEPTING_PASSENGERS, NOT_BOARDABLE ->
                Optional.of(spare(0));
            case NO_DATA_AVAILABLE -> Optional.empty();
        };
    }

    private static Spare spare(int seats) {
        return new Spare(seats, seats > 0 ? 1 : 0);
    }
}
