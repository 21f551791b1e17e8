package uk.gov.essex.smart.benchmarks.raptor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opentripplanner.raptor.RaptorService;
import org.opentripplanner.raptor.api.model.RaptorAccessEgress;
import org.opentripplanner.raptor.api.model.RaptorStopNameResolver;
import org.opentripplanner.raptor.api.model.RaptorTransfer;
import org.opentripplanner.raptor.api.path.RaptorPath;
import org.opentripplanner.raptor.api.request.RaptorEnvironment;
import org.opentripplanner.raptor.api.request.RaptorProfile;
import org.opentripplanner.raptor.api.request.RaptorRequestBuilder;
import org.opentripplanner.raptor.api.request.RaptorTuningParameters;
import org.opentripplanner.raptor.configure.RaptorConfig;
import org.opentripplanner.raptor.spi.DefaultSlackProvider;
import org.opentripplanner.raptor.spi.IntIterator;
import org.opentripplanner.raptor.spi.RaptorConstrainedBoardingSearch;
import org.opentripplanner.raptor.spi.RaptorCostCalculator;
import org.opentripplanner.raptor.spi.RaptorPathConstrainedTransferSearch;
import org.opentripplanner.raptor.spi.RaptorSlackProvider;
import org.opentripplanner.raptor.spi.RaptorTransitDataProvider;
import uk.gov.essex.smart.benchmarks.raptor.OtpLine.OtpTrip;
import uk.gov.essex.smart.movement.timetable.Call;
import uk.gov.essex.smart.movement.timetable.Stop;
import uk.gov.essex.smart.movement.timetable.Stops;
import uk.gov.essex.smart.movement.timetable.Trip;
import uk.gov.essex.smart.movement.timetable.Walking;

/**
 * OpenTripPlanner's RAPTOR over the same county: its standard profile, which finds earliest arrivals by number of changes,
 * one iteration. What it is given is in memory in arrays, as OpenTripPlanner itself would hold it.
 */
final class Otp implements Engine, RaptorTransitDataProvider<OtpTrip> {

    private final RaptorService<OtpTrip> service =
            new RaptorService<>(new RaptorConfig<>(new RaptorTuningParameters() {}, new RaptorEnvironment() {}));
    private final List<OtpLine> lines = new ArrayList<>();
    private final int[][] linesAt;
    private final List<List<Way>> transfers;

    /** A walk from a stop, to one or at either end. */
    private record Way(int stop, int durationInSeconds) implements RaptorTransfer, RaptorAccessEgress {

        @Override
        public int c1() {
            return durationInSeconds;
        }

        @Override
        public int earliestDepartureTime(int requested) {
            return requested;
        }

        @Override
        public int latestArrivalTime(int requested) {
            return requested;
        }

        @Override
        public boolean hasOpeningHours() {
            return false;
        }

        @Override
        public String toString() {
            return "walk to " + stop;
        }
    }

    Otp(County county, Stops stops) {
        Map<List<Integer>, List<Trip>> patterns = new LinkedHashMap<>();
        for (Trip trip : county.trips()) {
            patterns.computeIfAbsent(trip.calls().stream().map(Call::stop).toList(), pattern -> new ArrayList<>())
                    .add(trip);
        }
        for (List<Trip> trips : patterns.values()) {
            trips.sort(Comparator.comparingInt(trip -> trip.calls().getFirst().departure()));
            lines.add(OtpLine.of(lines.size(), trips));
        }
        List<BitSet> at = county.stops().stream().map(stop -> new BitSet()).toList();
        lines.forEach(
                line -> IntStream.of(line.stops()).forEach(stop -> at.get(stop).set(line.index())));
        linesAt = at.stream().map(set -> set.stream().toArray()).toArray(int[][]::new);
        transfers = IntStream.range(0, stops.size())
                .mapToObj(stop -> transfers(stops, stop, county.stops().get(stop)))
                .toList();
    }

    private static List<Way> transfers(Stops stops, int stop, Stop from) {
        return stops.near(from.position(), County.LONGEST_FOOTPATH_METRES).stream()
                .filter(near -> near.stop() != stop)
                .map(near -> new Way(near.stop(), Walking.USUAL.seconds(near.metres())))
                .toList();
    }

    @Override
    public SortedMap<Integer, Integer> arrivals(Question question) {
        RaptorRequestBuilder<OtpTrip> request = new RaptorRequestBuilder<>();
        request.profile(RaptorProfile.STANDARD);
        request.searchParams()
                .earliestDepartureTime(question.departure())
                .searchOneIterationOnly()
                .timetable(false)
                .maxNumberOfTransfers(MOST_RIDES)
                .addAccessPaths(ways(question.access()))
                .addEgressPaths(ways(question.egress()));
        TreeMap<Integer, Integer> arrivals = new TreeMap<>();
        Collection<RaptorPath<OtpTrip>> paths =
                service.route(request.build(), this).paths();
        paths.stream()
                .filter(path -> path.numberOfTransfers() < MOST_RIDES)
                .sorted(Comparator.comparingInt(RaptorPath::numberOfTransfers))
                .forEach(path -> {
                    if (arrivals.isEmpty()
                            || path.endTime() < arrivals.lastEntry().getValue()) {
                        arrivals.put(path.numberOfTransfers() + 1, path.endTime());
                    }
                });
        return arrivals;
    }

    private static List<Way> ways(List<Question.Walk> walks) {
        return walks.stream().map(walk -> new Way(walk.stop(), walk.seconds())).toList();
    }

    @Override
    public int numberOfStops() {
        return linesAt.length;
    }

    @Override
    public Iterator<? extends RaptorTransfer> getTransfersFromStop(int stop) {
        return transfers.get(stop).iterator();
    }

    /** Walks are as long one way as the other. */
    @Override
    public Iterator<? extends RaptorTransfer> getTransfersToStop(int stop) {
        return getTransfersFromStop(stop);
    }

    @Override
    public IntIterator routeIndexIterator(IntIterator stops) {
        BitSet found = new BitSet(lines.size());
        while (stops.hasNext()) {
            for (int line : linesAt[stops.next()]) {
                found.set(line);
            }
        }
        return new IntIterator() {
            private int next = found.nextSetBit(0);

            @Override
            public int next() {
                int current = next;
                next = found.nextSetBit(current + 1);
                return current;
            }

            @Override
            public boolean hasNext() {
                return next >= 0;
            }
        };
    }

    @Override
    public OtpLine getRouteForIndex(int line) {
        return lines.get(line);
    }

    @Override
    public RaptorSlackProvider slackProvider() {
        return new DefaultSlackProvider(CHANGE_SECONDS, 0, 0);
    }

    @Override
    public RaptorStopNameResolver stopNameResolver() {
        return stop -> "stop-" + stop;
    }

    @Override
    public int getValidTransitDataStartTime() {
        return 0;
    }

    @Override
    public int getValidTransitDataEndTime() {
        return 36 * 3_600;
    }

    /** None of what follows is asked for: no costs are compared and no transfer is constrained. */
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable RaptorCostCalculator<OtpTrip> multiCriteriaCostCalculator() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable RaptorPathConstrainedTransferSearch<OtpTrip> transferConstraintsSearch() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable RaptorConstrainedBoardingSearch<OtpTrip> transferConstraintsForwardSearch(int line) {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public @Nullable RaptorConstrainedBoardingSearch<OtpTrip> transferConstraintsReverseSearch(int line) {
        return null;
    }
}
