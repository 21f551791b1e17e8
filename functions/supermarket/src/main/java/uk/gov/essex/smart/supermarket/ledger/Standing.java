package uk.gov.essex.smart.supermarket.ledger;

/** What a publisher is to value added tax. */
public enum Standing {
    /** Registered: its sales carry tax. */
    REGISTERED,
    /** In business below the threshold of registration. */
    NOT_REGISTERED,
    /** Not in business at all. */
    PRIVATE_PERSON
}
