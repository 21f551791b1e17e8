package uk.gov.essex.smart.movement.timetable;

import java.util.Optional;

/** Published timetables. An edition never changes; one at most is in force. Implementations are safe from any thread. */
public interface Timetables {

    /** The id of the edition in force. */
    Optional<String> inForce();

    /**
     * The edition of this id.
     *
     * @throws BadSnapshot where what is kept of it is damaged
     */
    Optional<Edition> find(String id);

    /**
     * Keeps an edition and puts it in force in place of the one given; does nothing to either where another is in force by
     * now. Safe to repeat.
     *
     * @param replaced the edition in force so far, or empty where there is none
     * @return whether it is in force
     */
    boolean publish(Edition edition, Optional<String> replaced);
}
