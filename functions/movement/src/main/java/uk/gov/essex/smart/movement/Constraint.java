package uk.gov.essex.smart.movement;

/** What stands in the way of a request. The slug is for programs and never changes; the sentence is for people. */
public enum Constraint {
    NO_RUN_NEAR("no-run-near", "No vehicle works near both places that day."),
    NO_ENTITLEMENT("no-entitlement", "No vehicle near may carry this party: none admits any of its entitlements."),
    NO_FITTING_VEHICLE("no-fitting-vehicle", "No vehicle near has the places or the equipment that this party needs."),
    FULL("full", "Every vehicle that fits is full at that time."),
    TIME("time", "No vehicle that fits can come and arrive in time."),
    RIDE("ride", "No vehicle that fits can keep the ride so short."),
    SHIFT("shift", "No driver who could come is on duty so long."),
    COMPANY("company", "Every vehicle that fits carries somebody the party must not share with.");

    private final String slug;
    private final String sentence;

    Constraint(String slug, String sentence) {
        this.slug = slug;
        this.sentence = sentence;
    }

    public String slug() {
        return slug;
    }

    public String sentence() {
        return sentence;
    }
}
