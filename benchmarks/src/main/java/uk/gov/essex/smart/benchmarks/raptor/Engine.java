package uk.gov.essex.smart.benchmarks.raptor;

import java.util.SortedMap;

/** A search for journeys that is measured. */
interface Engine {

    int CHANGE_SECONDS = 60;
    int MOST_RIDES = 4;

    /** The earliest arrival, in seconds of the day, by number of rides where more rides are worth it. */
    SortedMap<Integer, Integer> arrivals(Question question);
}
