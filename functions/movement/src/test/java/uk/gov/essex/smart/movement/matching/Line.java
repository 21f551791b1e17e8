package uk.gov.essex.smart.movement.matching;

/** Places are points of a line, one unit of time and distance apart. */
final class Line implements Travel {

    @Override
    public double time(int from, int to) {
        return Math.abs(from - to);
    }

    @Override
    public double distance(int from, int to) {
        return Math.abs(from - to);
    }
}
