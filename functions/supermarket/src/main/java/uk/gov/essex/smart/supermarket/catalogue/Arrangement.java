package uk.gov.essex.smart.supermarket.catalogue;

/** In what order data sets are found; those that are alike come by name. */
public enum Arrangement {
    RELEVANCE,
    /** What changed last comes first. */
    NEWEST,
    TITLE,
    /** By what never changes: who asks page by page while the catalogue changes misses nothing that stays. */
    NAME
}
