package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;

/** Where released files go: a version of a data set of the council's. */
public interface Shelf {

    /**
     * Adds a version; one that was added before is left as it is.
     *
     * @param day the day that the version adds or settles
     */
    void put(Topic topic, Grain grain, LocalDate day, Pass pass, ReleasedFile file);
}
