package uk.gov.essex.smart.localcloud.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.RoadLeg;
import uk.gov.essex.smart.movement.TravelTimes;
import uk.gov.essex.smart.movement.matching.Travel;

/**
 * Road times and distances between all places as one table, asked of the platform's travel times at the morning peak:
 * what holds at eight o'clock holds all day. Times are the shortest over any way round, so they keep the triangle
 * inequality.
 */
final class Roads implements Travel {

    private final int places;
    private final float[] seconds;
    private final float[] metres;

    Roads(List<Place> all, TravelTimes times, Instant peak) {
        places = all.size();
        seconds = new float[places * places];
        metres = new float[places * places];
        for (int from = 0; from < places; from++) {
            List<RoadLeg> legs = new ArrayList<>(places);
            for (Place to : all) {
                legs.add(new RoadLeg(all.get(from).position(), to.position(), peak));
            }
            List<Road> roads = times.roads(legs);
            for (int to = 0; to < places; to++) {
                seconds[from * places + to] = (float) roads.get(to).seconds();
                metres[from * places + to] = (float) roads.get(to).metres();
            }
        }
        shorten();
    }

    @Override
    public double time(int from, int to) {
        return seconds[from * places + to];
    }

    @Override
    public double distance(int from, int to) {
        return metres[from * places + to];
    }

    /** Floyd and Warshall. */
    private void shorten() {
        for (int via = 0; via < places; via++) {
            for (int from = 0; from < places; from++) {
                float first = seconds[from * places + via];
                for (int to = 0; to < places; to++) {
                    float round = first + seconds[via * places + to];
                    if (round < seconds[from * places + to]) {
                        seconds[from * places + to] = round;
                        metres[from * places + to] = metres[from * places + via] + metres[via * places + to];
                    }
                }
            }
        }
    }
}
