package uk.gov.essex.smart.movement.timetable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import uk.gov.essex.smart.movement.timetable.Found.Hop;

/**
 * One query's rounds over the lanes of a day (Delling, Pareigis, Werneck: Round-Based Public Transit Routing, 2012).
 * Round {@code k} finds the earliest arrival by {@code k} rides. A stop has two labels, since only who arrives on board
 * may walk on to another stop: the best arrival on board, and the best moment to board there. Used once, by one thread.
 */
final class Search {

    static final int NEVER = Integer.MAX_VALUE / 4;

    private static final int RODE = -1;

    private final Lanes lanes;
    private final Room room;
    private final Ways access;
    private final Ways egress;
    private final int change;
    private final int[] onBoard;
    private final int[] ready;
    private final int[] egressHeads;
    private final int[] egressNext;
    private final List<Round> rounds = new ArrayList<>();
    private final int[] firstPosition;
    private Numbers marked = new Numbers();
    private Numbers landed = new Numbers();
    private int target = NEVER;

    /** How stops were come by in one round. */
    private static final class Round {
        final int[] via;
        final int[] run;
        final int[] board;
        final int[] alight;
        int egress = -1;

        Round(int stops) {
            via = new int[stops];
            run = new int[stops];
            board = new int[stops];
            alight = new int[stops];
        }
    }

    Search(Lanes lanes, Room room, Ways access, Ways egress, int change) {
        this.lanes = lanes;
        this.room = room;
        this.access = access;
        this.egress = egress;
        this.change = change;
        int stops = lanes.atStarts().length - 1;
        onBoard = new int[stops];
        ready = new int[stops];
        egressHeads = new int[stops];
        egressNext = new int[egress.size()];
        firstPosition = new int[lanes.size()];
        Arrays.fill(onBoard, NEVER);
        Arrays.fill(ready, NEVER);
        Arrays.fill(egressHeads, -1);
        Arrays.fill(firstPosition, -1);
        for (int way = 0; way < egress.size(); way++) {
            egressNext[way] = egressHeads[egress.stops()[way]];
            egressHeads[egress.stops()[way]] = way;
        }
    }

    /** The journeys of which none is both later and has no fewer rides than another; the one with fewest rides first. */
    List<Found> run(int start, int mostRides) {
        List<Found> found = new ArrayList<>();
        rounds.add(new Round(ready.length));
        for (int way = 0; way < access.size(); way++) {
            reach(rounds.getFirst(), access.stops()[way], access.end(way, start), -way - 2);
        }
        for (int rides = 1; rides <= mostRides && marked.size() > 0; rides++) {
            Round round = new Round(ready.length);
            rounds.add(round);
            scanLanes(round);
            leave(round);
            if (round.egress >= 0) {
                found.add(tightened(trace(rides)));
            }
        }
        return found;
    }

    private void reach(Round round, int stop, int moment, int via) {
        if (moment < ready[stop] && moment < target) {
            ready[stop] = moment;
            round.via[stop] = via;
            marked.add(stop);
        }
    }

    private void scanLanes(Round round) {
        Numbers queue = new Numbers();
        for (int i = 0; i < marked.size(); i++) {
            int stop = marked.get(i);
            for (int at = lanes.atStarts()[stop]; at < lanes.atStarts()[stop + 1]; at++) {
                int lane = lanes.atLanes()[at];
                int position = lanes.atPositions()[at];
                if (firstPosition[lane] < 0) {
                    queue.add(lane);
                    firstPosition[lane] = position;
                } else if (position < firstPosition[lane]) {
                    firstPosition[lane] = position;
                }
            }
        }
        marked = new Numbers();
        landed = new Numbers();
        for (int i = 0; i < queue.size(); i++) {
            int lane = queue.get(i);
            scan(round, lane, firstPosition[lane]);
            for (int run : room.limited(lane)) {
                scanAlone(round, lane, run, firstPosition[lane]);
            }
            firstPosition[lane] = -1;
        }
    }

    /** Rides the earliest run that can be caught, changing to an earlier one wherever one can. */
    private void scan(Round round, int lane, int from) {
        int first = lanes.stopStarts()[lane];
        int last = lanes.length(lane) - 1;
        int run = -1;
        int boarded = 0;
        for (int position = from; position <= last; position++) {
            int stop = lanes.stops()[first + position];
            int allowed = lanes.calls()[first + position];
            if (run >= 0 && (allowed & Patterns.ALIGHT) != 0) {
                land(round, stop, run, boarded, position);
            }
            if ((allowed & Patterns.BOARD) != 0 && ready[stop] < NEVER && position < last && room.isOpen(stop)) {
                if (run < 0 || ready[stop] <= lanes.departure(run, position)) {
                    int end = run < 0 ? lanes.runStarts()[lane + 1] : run;
                    int earlier = earliest(lanes.runStarts()[lane], end, position, ready[stop]);
                    if (earlier < end) {
                        run = earlier;
                        boarded = position;
                    }
                }
            }
        }
    }

    /** The first run in the range that departs at the moment or later and is not barred, or the range's end. */
    private int earliest(int from, int end, int position, int moment) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lanes.departure(middle, position) >= moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        while (low < end && room.isBarred(low)) {
            low++;
        }
        return low;
    }

    private void scanAlone(Round round, int lane, int run, int from) {
        int first = lanes.stopStarts()[lane];
        int boarded = -1;
        for (int position = from; position < lanes.length(lane); position++) {
            int stop = lanes.stops()[first + position];
            int allowed = lanes.calls()[first + position];
            if (boarded >= 0 && (allowed & Patterns.ALIGHT) != 0) {
                land(round, stop, run, boarded, position);
            }
            boolean last = position == lanes.length(lane) - 1;
            if (last || !room.fits(run, lane, position)) {
                boarded = -1;
            } else if (boarded < 0
                    && (allowed & Patterns.BOARD) != 0
                    && ready[stop] <= lanes.departure(run, position)
                    && room.isOpen(stop)) {
                boarded = position;
            }
        }
    }

    private void land(Round round, int stop, int run, int boarded, int position) {
        int arrival = lanes.arrival(run, position);
        if (arrival < onBoard[stop] && arrival < target && room.isOpen(stop)) {
            onBoard[stop] = arrival;
            round.run[stop] = run;
            round.board[stop] = boarded;
            round.alight[stop] = position;
            landed.add(stop);
        }
    }

    /** Ends the round: from where a ride ended to the goal, to the next ride at the same stop, and on foot to others. */
    private void leave(Round round) {
        for (int i = 0; i < landed.size(); i++) {
            int stop = landed.get(i);
            for (int way = egressHeads[stop]; way >= 0; way = egressNext[way]) {
                int arrival = egress.end(way, onBoard[stop]);
                if (arrival < target) {
                    target = arrival;
                    round.egress = way;
                }
            }
        }
        Footpaths walks = lanes.footpaths();
        for (int i = 0; i < landed.size(); i++) {
            int stop = landed.get(i);
            reach(round, stop, onBoard[stop] + change, RODE);
            for (int walk = walks.starts()[stop]; walk < walks.starts()[stop + 1]; walk++) {
                reach(round, walks.to()[walk], onBoard[stop] + walks.seconds()[walk] + change, stop + 1);
            }
        }
    }

    private Found trace(int rides) {
        Deque<Hop> hops = new ArrayDeque<>();
        int egressWay = rounds.get(rides).egress;
        int stop = egress.stops()[egressWay];
        int number = rides;
        while (true) {
            Round round = rounds.get(number);
            int run = round.run[stop];
            int lane = lane(run);
            int alight = round.alight[stop];
            int board = round.board[stop];
            int boardStop = lanes.stop(lane, board);
            do {
                number--;
            } while (rounds.get(number).via[boardStop] == 0);
            int via = rounds.get(number).via[boardStop];
            hops.addFirst(new Hop(lane, run, board, alight, via > 0 ? walk(via - 1, boardStop) : Hop.STAY));
            if (via < RODE) {
                return new Found(-via - 2, List.copyOf(hops), egressWay);
            }
            stop = via > 0 ? via - 1 : boardStop;
        }
    }

    private int lane(int run) {
        int place = Arrays.binarySearch(lanes.runStarts(), run);
        return place >= 0 ? place : -place - 2;
    }

    private int walk(int from, int to) {
        Footpaths walks = lanes.footpaths();
        for (int walk = walks.starts()[from]; walk < walks.starts()[from + 1]; walk++) {
            if (walks.to()[walk] == to) {
                return walks.seconds()[walk];
            }
        }
        throw new IllegalStateException("A label came by a walk from " + from + " to " + to + " that is not there");
    }

    /** The same rides by later runs where those still make the next one, so that less time is spent waiting. */
    private Found tightened(Found found) {
        List<Hop> hops = new ArrayList<>(found.hops());
        for (int i = hops.size() - 2; i >= 0; i--) {
            Hop hop = hops.get(i);
            Hop next = hops.get(i + 1);
            int latest = lanes.departure(next.run(), next.board()) - change - next.walked();
            int run = hop.run();
            for (int later = run + 1;
                    later < lanes.runStarts()[hop.lane() + 1] && lanes.arrival(later, hop.alight()) <= latest;
                    later++) {
                if (room.fits(later, hop.lane(), hop.board(), hop.alight())) {
                    run = later;
                }
            }
            hops.set(i, new Hop(hop.lane(), run, hop.board(), hop.alight(), hop.walk()));
        }
        return new Found(found.access(), hops, found.egress());
    }
}
