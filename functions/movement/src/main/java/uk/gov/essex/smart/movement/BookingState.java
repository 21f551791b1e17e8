package uk.gov.essex.smart.movement;

/** Where a booking stands. */
public enum BookingState {
    CONFIRMED,
    ON_BOARD,
    COMPLETED,
    CANCELLED,
    /** Given up for another booking of the same party. */
    REPLACED,
    NO_SHOW,
    /** No run could keep the promise any more: somebody must be told in person. */
    WITHDRAWN;

    /** Whether nothing can change it any more. */
    public boolean isFinal() {
        return this != CONFIRMED && this != ON_BOARD;
    }
}
