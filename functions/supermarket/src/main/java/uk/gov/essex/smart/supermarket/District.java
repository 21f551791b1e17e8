package uk.gov.essex.smart.supermarket;

import java.util.Arrays;
import java.util.Optional;

/** A district or unitary authority of the ceremonial county, by the code of the Office for National Statistics. */
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

    public static Optional<District> find(String code) {
        return Arrays.stream(values())
                .filter(district -> district.code.equals(code))
                .findFirst();
    }

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
