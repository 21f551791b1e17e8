package uk.gov.essex.smart.supermarket.catalogue;

import uk.gov.essex.smart.supermarket.Price;

/** On what terms data may be used. Every licence but the commercial one lets anyone pass the data on, so only free data have it. */
public enum Licence {
    OGL_3("Open Government Licence v3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
    CC0_1("Creative Commons Zero v1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/"),
    CC_BY_4("Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/"),
    ODBL_1("Open Data Commons Open Database License v1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    ODC_BY_1("Open Data Commons Attribution License v1.0", "https://opendatacommons.org/licenses/by/1-0/"),
    COMMERCIAL_1("Essex Data Supermarket commercial licence v1", "https://data.essex.gov.uk/licences/commercial/1");

    private final String title;
    private final String uri;

    Licence(String title, String uri) {
        this.title = title;
        this.uri = uri;
    }

    public String title() {
        return title;
    }

    public String uri() {
        return uri;
    }

    /** Whether data at this price may be had under it. */
    public boolean suits(Price price) {
        return (this == COMMERCIAL_1) != (price instanceof Price.Free);
    }

    /** What data at this price have where their publisher names no licence. */
    public static Licence usual(Price price) {
        return price instanceof Price.Free ? OGL_3 : COMMERCIAL_1;
    }
}
