package uk.gov.essex.smart.benchmarks.raptor;

import java.util.List;
import org.opentripplanner.raptor.api.model.RaptorTransferConstraint;
import org.opentripplanner.raptor.api.model.RaptorTripPattern;
import org.opentripplanner.raptor.api.model.RaptorTripSchedule;
import org.opentripplanner.raptor.api.model.SearchDirection;
import org.opentripplanner.raptor.spi.RaptorBoardOrAlightEvent;
import org.opentripplanner.raptor.spi.RaptorRoute;
import org.opentripplanner.raptor.spi.RaptorTimeTable;
import org.opentripplanner.raptor.spi.RaptorTripScheduleSearch;
import uk.gov.essex.smart.movement.timetable.Call;
import uk.gov.essex.smart.movement.timetable.Trip;

/** Trips over the same stops as OpenTripPlanner takes them, none overtaking another; boarding finds by halving. */
record OtpLine(int index, int[] stops, List<OtpTrip> trips)
        implements RaptorRoute<OtpLine.OtpTrip>, RaptorTripPattern, RaptorTimeTable<OtpLine.OtpTrip> {

    /** A trip's times. */
    record OtpTrip(OtpPattern line, int[] arrivals, int[] departures) implements RaptorTripSchedule {

        @Override
        public int tripSortIndex() {
            return departures[0];
        }

        @Override
        public int arrival(int position) {
            return arrivals[position];
        }

        @Override
        public int departure(int position) {
            return departures[position];
        }

        @Override
        public RaptorTripPattern pattern() {
            return line.line();
        }
    }

    /** What a trip belongs to; set once the line is made. */
    static final class OtpPattern {
        private OtpLine line = new OtpLine(-1, new int[0], List.of());

        OtpLine line() {
            return line;
        }
    }

    static OtpLine of(int index, List<Trip> trips) {
        OtpPattern pattern = new OtpPattern();
        List<OtpTrip> schedules = trips.stream()
                .map(trip -> new OtpTrip(
                        pattern,
                        trip.calls().stream().mapToInt(Call::arrival).toArray(),
                        trip.calls().stream().mapToInt(Call::departure).toArray()))
                .toList();
        int[] stops = trips.getFirst().calls().stream().mapToInt(Call::stop).toArray();
        pattern.line = new OtpLine(index, stops, schedules);
        return pattern.line;
    }

    @Override
    public RaptorTimeTable<OtpTrip> timetable() {
        return this;
    }

    @Override
    public RaptorTripPattern pattern() {
        return this;
    }

    @Override
    public int patternIndex() {
        return index;
    }

    @Override
    public int numberOfStopsInPattern() {
        return stops.length;
    }

    @Override
    public int stopIndex(int position) {
        return stops[position];
    }

    @Override
    public boolean boardingPossibleAt(int position) {
        return true;
    }

    @Override
    public boolean alightingPossibleAt(int position) {
        return true;
    }

    @Override
    public int slackIndex() {
        return 0;
    }

    @Override
    public int priorityGroupId() {
        return 0;
    }

    @Override
    public String debugInfo() {
        return "line " + index;
    }

    @Override
    public OtpTrip getTripSchedule(int trip) {
        return trips.get(trip);
    }

    @Override
    public int numberOfTripSchedules() {
        return trips.size();
    }

    @Override
    public RaptorTripScheduleSearch<OtpTrip> tripSearch(SearchDirection direction) {
        if (direction != SearchDirection.FORWARD) {
            throw new UnsupportedOperationException("Only departures are asked for here");
        }
        return this::board;
    }

    private RaptorBoardOrAlightEvent<OtpTrip> board(int earliest, int position, int limit) {
        int low = 0;
        int end = limit == RaptorTripScheduleSearch.UNBOUNDED_TRIP_INDEX ? trips.size() : limit;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (trips.get(middle).departures[position] >= earliest) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == end
                ? RaptorBoardOrAlightEvent.empty(earliest)
                : new Boarding(low, trips.get(low), position, earliest);
    }

    private record Boarding(int tripIndex, OtpTrip trip, int stopPositionInPattern, int earliestBoardTime)
            implements RaptorBoardOrAlightEvent<OtpTrip> {

        @Override
        public int time() {
            return trip.departures[stopPositionInPattern];
        }

        @Override
        public RaptorTransferConstraint transferConstraint() {
            return RaptorTransferConstraint.REGULAR_TRANSFER;
        }

        @Override
        public boolean empty() {
            return false;
        }
    }
}
