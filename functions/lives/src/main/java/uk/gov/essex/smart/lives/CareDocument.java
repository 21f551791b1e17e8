package uk.gov.essex.smart.lives;

import java.time.LocalDate;

/**
 * A document about the person that the referrer holds and can be asked for.
 *
 * @param made on which day
 */
public record CareDocument(Line title, Kind kind, LocalDate made) {

    /** What a document is. */
    public enum Kind {
        CARE_PLAN,
        DISCHARGE_SUMMARY,
        RISK_ASSESSMENT,
        CAPACITY_ASSESSMENT,
        FUNCTIONAL_ASSESSMENT,
        EMERGENCY_CARE_PLAN,
        OTHER
    }
}
