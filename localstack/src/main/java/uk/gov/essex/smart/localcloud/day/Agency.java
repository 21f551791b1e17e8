package uk.gov.essex.smart.localcloud.day;

/** The five agencies with vehicles and riders of their own. */
enum Agency {
    COUNCIL("council demand-responsive"),
    COMMUNITY("community transport"),
    SCHOOL("home to school"),
    CARE("social care"),
    PATIENT("patient transport");

    private final String title;

    Agency(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The agency's name in ids. */
    String id() {
        return "essex-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
