package uk.gov.essex.smart.supermarket.screening;

/** What screening can find in a column. */
public enum Kind {
    /** England's, Wales's and Northern Ireland's; Scotland's CHI number is formed as ISBNs are and cannot be told from them. */
    NHS_NUMBER,
    NATIONAL_INSURANCE_NUMBER,
    EMAIL,
    /** Geographic and mobile numbers; 03 and 08 belong to organisations. */
    PHONE,
    /** Of a unit, about fifteen addresses; an outward half is none. */
    POSTCODE,
    UPRN,
    PAYMENT_CARD,
    MAC_ADDRESS,
    NUMBER_PLATE,
    NAME_WITH_BIRTH_DATE,
    /** Groups of the declared quasi-identifiers that have fewer rows than a group must have. */
    SMALL_GROUP,
    /** Counts, declared as such, of fewer people than a group must have. */
    SMALL_COUNT,
    /** Text that a spreadsheet would run (OWASP, CSV injection). */
    FORMULA
}
