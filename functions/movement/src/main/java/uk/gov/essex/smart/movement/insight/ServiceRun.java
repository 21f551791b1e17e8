package uk.gov.essex.smart.movement.insight;

import java.util.List;
import uk.gov.essex.smart.common.Position;

/**
 * A run of a service as it was driven.
 *
 * @param service a bus line, or an agency's vehicles of one kind
 * @param agency whose vehicle it was
 * @param hours from leaving the depot or first stop to being back or at the last
 * @param places seats and wheelchair bays
 * @param othersRide whether more may have been on board than is known here, as on a bus that nobody needs to book; it is
 *     never called near empty
 */
public record ServiceRun(
        String service,
        String agency,
        double kilometres,
        double hours,
        long costPence,
        int places,
        boolean othersRide,
        List<StopLoad> stops) {

    /**
     * One stop of the run.
     *
     * @param name of the stop or its surroundings; runs that stop anywhere name a grid cell
     * @param aboard when leaving it
     */
    public record StopLoad(String name, Position position, int aboard) {}

    public ServiceRun {
        stops = List.copyOf(stops);
    }

    /** The most on board at once. */
    int peak() {
        return stops.stream().mapToInt(StopLoad::aboard).max().orElse(0);
    }
}
