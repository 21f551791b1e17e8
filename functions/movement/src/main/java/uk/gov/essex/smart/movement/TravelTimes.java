package uk.gov.essex.smart.movement;

import java.util.List;

/** How long vehicles take by road. Implementations are safe from any thread. */
public interface TravelTimes {

    /** One answer for each leg, in their order; never fails: where a service does, a model stands in. */
    List<Road> roads(List<RoadLeg> legs);
}
