package uk.gov.essex.smart.movement.lambda.realtime;

import com.google.transit.realtime.GtfsRealtime.FeedEntity;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.google.transit.realtime.GtfsRealtime.Position;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeEvent;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.google.transit.realtime.GtfsRealtime.VehicleDescriptor;
import com.google.transit.realtime.GtfsRealtime.VehiclePosition.OccupancyStatus;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.VehiclePosition;
import uk.gov.essex.smart.movement.VehiclePosition.Duty;
import uk.gov.essex.smart.movement.VehiclePosition.Spare;
import uk.gov.essex.smart.movement.timetable.Call;
import uk.gov.essex.smart.movement.timetable.Progress;
import uk.gov.essex.smart.movement.timetable.Timetable;

/** Positions as GTFS-Realtime 2.0 tells them: whole feeds, never differences. */
final class RealtimeFeeds {

    /** With so many seats free a rider need not look for one. */
    private static final int MANY_SEATS = 8;

    private RealtimeFeeds() {}

    /** Where vehicles are and how full. */
    static byte[] vehiclePositions(List<VehiclePosition> positions, Instant now) {
        FeedMessage.Builder feed = feed(now);
        for (VehiclePosition told : positions) {
            com.google.transit.realtime.GtfsRealtime.VehiclePosition.Builder vehicle =
                    com.google.transit.realtime.GtfsRealtime.VehiclePosition.newBuilder()
                            .setVehicle(descriptor(told.vehicle()))
                            .setTimestamp(told.at().getEpochSecond())
                            .setPosition(Position.newBuilder()
                                    .setLatitude((float) told.position().latitude())
                                    .setLongitude((float) told.position().longitude()));
            told.duty().ifPresent(duty -> vehicle.setTrip(descriptor(duty)));
            told.spare().ifPresent(spare -> vehicle.setOccupancyStatus(occupancy(spare)));
            feed.addEntity(FeedEntity.newBuilder().setId(id(told.vehicle())).setVehicle(vehicle));
        }
        return feed.build().toByteArray();
    }

    /** When timetabled trips come to the calls they have left, as far as their vehicles' positions tell. */
    static byte[] tripUpdates(List<VehiclePosition> positions, Timetable timetable, Instant now) {
        FeedMessage.Builder feed = feed(now);
        for (VehiclePosition told : positions) {
            told.duty()
                    .flatMap(duty -> update(told, duty, timetable))
                    .ifPresent(update -> feed.addEntity(
                            FeedEntity.newBuilder().setId(id(told.vehicle())).setTripUpdate(update)));
        }
        return feed.build().toByteArray();
    }

    private static Optional<TripUpdate> update(VehiclePosition told, Duty duty, Timetable timetable) {
        return Progress.of(timetable, duty.trip(), duty.day(), told.position(), told.at())
                .map(progress -> TripUpdate.newBuilder()
                        .setTrip(descriptor(duty))
                        .setVehicle(descriptor(told.vehicle()))
                        .setTimestamp(told.at().getEpochSecond())
                        .addAllStopTimeUpdate(calls(timetable, duty, progress))
                        .build());
    }

    /** One delay for all calls left: a vehicle that is late seldom makes it up, and one that is early waits. */
    private static List<StopTimeUpdate> calls(Timetable timetable, Duty duty, Progress progress) {
        List<Call> calls = timetable.calls(timetable.findTrip(duty.trip()).orElseThrow());
        int delay = Math.toIntExact(progress.delay().toSeconds());
        return IntStream.range(progress.next(), calls.size())
                .mapToObj(call -> StopTimeUpdate.newBuilder()
                        .setStopId(timetable.stops().get(calls.get(call).stop()).id())
                        .setArrival(StopTimeEvent.newBuilder().setDelay(delay))
                        .setDeparture(StopTimeEvent.newBuilder().setDelay(Math.max(0, delay)))
                        .build())
                .toList();
    }

    private static FeedMessage.Builder feed(Instant now) {
        return FeedMessage.newBuilder()
                .setHeader(FeedHeader.newBuilder()
                        .setGtfsRealtimeVersion("2.0")
                        .setIncrementality(FeedHeader.Incrementality.FULL_DATASET)
                        .setTimestamp(now.getEpochSecond()));
    }

    private static VehicleDescriptor descriptor(VehicleId vehicle) {
        return VehicleDescriptor.newBuilder()
                .setId(id(vehicle))
                .setLabel(vehicle.number())
                .build();
    }

    private static TripDescriptor descriptor(Duty duty) {
        return TripDescriptor.newBuilder()
                .setTripId(duty.trip())
                .setStartDate(DateTimeFormatter.BASIC_ISO_DATE.format(duty.day()))
                .build();
    }

    private static OccupancyStatus occupancy(Spare spare) {
        if (spare.seats() == 0) {
            return OccupancyStatus.STANDING_ROOM_ONLY;
        }
        return spare.seats() < MANY_SEATS ? OccupancyStatus.FEW_SEATS_AVAILABLE : OccupancyStatus.MANY_SEATS_AVAILABLE;
    }

    private static String id(VehicleId vehicle) {
        return vehicle.agency().value() + ':' + vehicle.number();
    }
}
