package uk.gov.essex.smart.movement.timetable;

/** Bytes that are no snapshot of this version, or no longer what was written: fetch them again or import the feed anew. */
public final class BadSnapshot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadSnapshot(String fault) {
        super("The timetable snapshot cannot be used: " + fault);
    }
}
