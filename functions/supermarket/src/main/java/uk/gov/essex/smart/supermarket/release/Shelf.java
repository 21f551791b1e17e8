package uk.gov.essex.smart.supermarket.release;

/** Where released files go: a version of a data set of the council's. */
public interface Shelf {

    /** Adds a version; one that was added before is left as it is. */
    void put(Topic topic, Grain grain, Edition edition, ReleasedFile file);
}
