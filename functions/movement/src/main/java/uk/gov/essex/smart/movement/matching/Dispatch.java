package uk.gov.essex.smart.movement.matching;

import java.util.List;

/**
 * The plan of all runs: rides are ranked against every run, accepted, removed. What it holds is feasible at every
 * moment, and a ride once accepted keeps its windows. Mutable; for one thread.
 *
 * <p>Insertion is exhaustive over all pairs of places of all runs (Jaw et al. 1986) with exact feasibility, so an empty
 * ranking proves that the ride fits nowhere without moving others.
 */
public final class Dispatch {

    private final Fleet fleet;
    private final Ranking ranking;

    public Dispatch(Travel travel, Weights weights) {
        fleet = new Fleet(travel, weights);
        ranking = new Ranking(fleet);
    }

    /** Adds a run with nothing promised and returns its number, counted from zero. */
    public int addRun(Run run) {
        return addRun(run, Plan.NONE);
    }

    /**
     * Adds a run with what it has promised. Its rides get the next numbers, first those on board, in the plan's order.
     *
     * @throws IllegalArgumentException with every {@link Violation} where the plan cannot be kept
     */
    public int addRun(Run run, Plan plan) {
        return fleet.add(run, plan);
    }

    /** A ride no run has yet. {@link Optimiser} gives it to a run if it can. Returns its number. */
    public int addRide(Ride ride) {
        return fleet.addUnplanned(ride);
    }

    /** How many rides have been numbered. */
    public int rides() {
        return fleet.rides.size();
    }

    public int runs() {
        return fleet.size();
    }

    public Run run(int run) {
        return fleet.get(run).run();
    }

    public Ride ride(int ride) {
        return fleet.rides.get(ride);
    }

    /** The run that carries a ride; -1 where none does. */
    public int runOf(int ride) {
        return fleet.runOf(ride);
    }

    /** Rides that no run carries, among those of {@link #addRide}. */
    public List<Integer> unplanned() {
        return fleet.unplanned();
    }

    /** The lightest feasible insertions, at most one a run, lightest first. */
    public List<Insertion> rank(Ride ride, int most) {
        return ranking.rank(ride, most);
    }

    /**
     * Plans an insertion and returns the ride's number.
     *
     * @throws IllegalArgumentException where the run has changed so that the insertion is no longer feasible
     */
    public int accept(Insertion insertion) {
        int ride = fleet.rides.add(insertion.ride());
        fleet.insert(ride, insertion.run(), insertion.pickupAfter(), insertion.deliveryAfter());
        return ride;
    }

    /**
     * Takes a ride off its run. Its number is not used again.
     *
     * @throws IllegalArgumentException where there is no such ride or it has been removed
     */
    public void remove(int ride) {
        fleet.remove(ride);
    }

    /** The visits of a run in order, by the rides' numbers. */
    public List<Visit> visits(int run) {
        return fleet.get(run).visits();
    }

    public Schedule schedule(int run) {
        return fleet.get(run).schedule(fleet.timing);
    }

    /**
     * Why no run takes a ride, and what would help. Meant for when {@link #rank} is empty.
     *
     * @param furthest the greatest change of a time worth telling; changes are told to one part in 256 of it
     */
    public Refusal explain(Ride ride, double furthest) {
        return new Explanation(fleet, furthest).explain(ride);
    }

    /** The weight of all runs together. */
    public double weight() {
        double sum = 0;
        for (int run = 0; run < fleet.size(); run++) {
            sum += fleet.get(run).weight();
        }
        return sum;
    }

    /** The public cost of all runs by their tariffs. */
    public double cost() {
        double sum = 0;
        for (int run = 0; run < fleet.size(); run++) {
            Schedule schedule = fleet.get(run).schedule(fleet.timing);
            Tariff tariff = fleet.get(run).run().tariff();
            boolean used = !schedule.calls().isEmpty() && !fleet.get(run).run().isTimetabled();
            sum += used ? tariff.whenUsed() + tariff.cost(schedule.distance(), schedule.time()) : 0;
        }
        return sum;
    }

    Fleet fleet() {
        return fleet;
    }
}
