package uk.gov.essex.smart.supermarket.catalogue;

/** Finds listings that anyone may find. */
public interface Search {

    /** The most values of a facet that are counted. */
    int MOST_VALUES = 50;

    Found search(Wanted wanted);
}
