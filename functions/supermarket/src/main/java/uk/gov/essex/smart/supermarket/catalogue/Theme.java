package uk.gov.essex.smart.supermarket.catalogue;

/** What data are about: the Data Theme vocabulary of the EU Publications Office, which DCAT-AP asks for. */
public enum Theme {
    AGRI("Agriculture, fisheries, forestry and food"),
    ECON("Economy and finance"),
    EDUC("Education, culture and sport"),
    ENER("Energy"),
    ENVI("Environment"),
    GOVE("Government and public sector"),
    HEAL("Health"),
    INTR("International issues"),
    JUST("Justice, legal system and public safety"),
    REGI("Regions and cities"),
    SOCI("Population and society"),
    TECH("Science and technology"),
    TRAN("Transport");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String uri() {
        return "http://publications.europa.eu/resource/authority/data-theme/" + name();
    }
}
