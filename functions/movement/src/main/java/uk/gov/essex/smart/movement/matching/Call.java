package uk.gov.essex.smart.movement.matching;

/**
 * One stop of a schedule.
 *
 * @param ride its number in the dispatch; -1 for a break
 * @param aboard after the stop
 */
public record Call(Action action, int ride, int place, double arrival, double begin, double departure, Load aboard) {

    /** What a vehicle does at a stop. */
    public enum Action {
        PICKUP,
        DELIVERY,
        BREAK
    }
}
