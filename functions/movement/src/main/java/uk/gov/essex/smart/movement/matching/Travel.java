package uk.gov.essex.smart.movement.matching;

/**
 * Time and distance between places, each in the caller's one unit. Never negative or NaN. Where both keep the triangle
 * inequality every feasible insertion is found; where they do not, what is found is still feasible.
 */
public interface Travel {

    double time(int from, int to);

    double distance(int from, int to);
}
