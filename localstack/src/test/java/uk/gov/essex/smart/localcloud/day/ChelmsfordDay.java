package uk.gov.essex.smart.localcloud.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.testing.SharedData;

/** A small day on the real stops; without their file the calling test is skipped. */
final class ChelmsfordDay {

    final County county;
    final Roads roads;

    ChelmsfordDay() {
        try {
            county = County.of(Naptan.read(SharedData.require("movement/naptan/bus-stops.json")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        roads = new Roads(county.places(), new CircuityTravelTimes(), EssexDay.PEAK);
    }

    List<Trip> trips(int requests, long seed) {
        return Demand.of(county, roads, requests, seed);
    }

    Outcome live(Pooling pooling, int requests, long seed, Effort effort) {
        List<Duty> duties = Fleets.of(county.depots(), requests);
        return new Simulation(county, roads, duties, trips(requests, seed), EssexDay.WEIGHTS, effort, seed, line -> {})
                .run(pooling);
    }
}
