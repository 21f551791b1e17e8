package uk.gov.essex.smart.supermarket.uploads;

/** Why an upload stays where it is. */
public enum Obstacle {
    /** There is none of this id, or it is another's. */
    UNKNOWN,
    /** It may not go from the state that it is in. */
    NOT_FROM_HERE,
    /** The parts that were named do not make the file. */
    OTHER_PARTS,
    /** Nobody reviews what they publish. */
    OWN,
    /** A kind of finding has no reason why it does not stand in the way. */
    FINDING_UNANSWERED,
    /** Others changed it at this moment, again and again. */
    BUSY
}
