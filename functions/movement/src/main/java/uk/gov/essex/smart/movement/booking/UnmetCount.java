package uk.gov.essex.smart.movement.booking;

import java.time.ZonedDateTime;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.insight.Cell;
import uk.gov.essex.smart.movement.insight.Unmet;
import uk.gov.essex.smart.movement.insight.UnmetDemand;

/** Counts those who are offered nothing: how many, from which square of the map, at which hour; never who. Safe from any thread. */
public final class UnmetCount {

    private final UnmetDemand unmet;
    private final Answerable answerable;

    public UnmetCount(UnmetDemand unmet, Answerable answerable) {
        this.unmet = unmet;
        this.answerable = answerable;
    }

    /** Counts a request of this key. */
    void add(String key, TripRequest request) {
        ZonedDateTime wanted = request.time().instant().atZone(ServiceDay.ZONE);
        unmet.add(
                wanted.toLocalDate(),
                new Unmet(
                        answerable.agency(key, request.entitlements()).value(),
                        Cell.of(request.from()),
                        wanted.getHour(),
                        request.party().riders()));
    }
}
