package uk.gov.essex.smart.supermarket.catalogue;

/** How often a data set is renewed: those of the EU Publications Office's Frequency vocabulary that are in use here. */
public enum Frequency {
    CONT,
    HOURLY,
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    ANNUAL,
    IRREG,
    NEVER;

    public String uri() {
        return "http://publications.europa.eu/resource/authority/frequency/" + name();
    }
}
