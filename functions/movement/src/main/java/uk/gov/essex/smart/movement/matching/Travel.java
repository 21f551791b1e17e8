package uk.gov.essex.smart.movement.matching;

/**
 * Time and distance between places, each in the caller's one unit. Never negative or NaN. Both should keep the triangle
 * inequality: then every feasible insertion is found, and a run stays feasible when a ride leaves it. Where they do not,
 * what is found is still feasible, some is missed, and a run that loses a stop which was a short cut may tell times later
 * than promised; such a run takes no further ride.
 */
public interface Travel {

    double time(int from, int to);

    double distance(int from, int to);
}
