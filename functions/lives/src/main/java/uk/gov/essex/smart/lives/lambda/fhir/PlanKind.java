package uk.gov.essex.smart.lives.lambda.fhir;

/** What a care plan tells of. */
enum PlanKind {
    CURRENT_SUPPORT,
    CONTINGENCY
}
