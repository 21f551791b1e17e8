package uk.gov.essex.smart.lives;

/** How far an NHS number was traced: the NHS number status indicator of the NHS Data Dictionary. */
public enum NhsNumberStatus {
    PRESENT_AND_VERIFIED("01", true),
    PRESENT_BUT_NOT_TRACED("02", true),
    TRACE_REQUIRED("03", false),
    TRACE_ATTEMPTED_NO_OR_SEVERAL_MATCHES("04", false),
    TRACE_NEEDS_TO_BE_RESOLVED("05", false),
    TRACE_IN_PROGRESS("06", false),
    NOT_PRESENT_AND_TRACE_NOT_REQUIRED("07", false),
    TRACE_POSTPONED("08", false);

    private final String code;
    private final boolean present;

    NhsNumberStatus(String code, boolean present) {
        this.code = code;
        this.present = present;
    }

    /** The national code, two digits. */
    public String code() {
        return code;
    }

    /** Whether the status says that there is a number. */
    public boolean saysPresent() {
        return present;
    }
}
