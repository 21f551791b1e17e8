package uk.gov.essex.smart.supermarket.catalogue;

/** A district, borough, city or unitary authority of Essex, with its code in the ONS Code History Database. */
public enum District {
    BASILDON("E07000066", "Basildon"),
    BRAINTREE("E07000067", "Braintree"),
    BRENTWOOD("E07000068", "Brentwood"),
    CASTLE_POINT("E07000069", "Castle Point"),
    CHELMSFORD("E07000070", "Chelmsford"),
    COLCHESTER("E07000071", "Colchester"),
    EPPING_FOREST("E07000072", "Epping Forest"),
    HARLOW("E07000073", "Harlow"),
    MALDON("E07000074", "Maldon"),
    ROCHFORD("E07000075", "Rochford"),
    TENDRING("E07000076", "Tendring"),
    UTTLESFORD("E07000077", "Uttlesford"),
    SOUTHEND_ON_SEA("E06000033", "Southend-on-Sea"),
    THURROCK("E06000034", "Thurrock");

    private final String code;
    private final String title;

    District(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As the Office for National Statistics codes it. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String uri() {
        return "http://statistics.data.gov.uk/id/statistical-geography/" + code;
    }
}
