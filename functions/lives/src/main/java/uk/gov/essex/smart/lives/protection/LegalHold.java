package uk.gov.essex.smart.lives.protection;

import java.time.LocalDate;

/** A stop to erasure: an inquiry, a claim or a request that is not answered yet. It stands until somebody lifts it. */
public record LegalHold(Ground ground, LocalDate since, SurrogateId placedBy) {

    /** Why records must stay. */
    public enum Ground {
        PUBLIC_INQUIRY,
        LEGAL_CLAIM,
        SAFEGUARDING_REVIEW,
        SUBJECT_ACCESS_REQUEST,
        OMBUDSMAN
    }

    /** In this order for ever: codes are made of it. */
    String canonical() {
        return ground + " " + since + " " + placedBy.value();
    }
}
