package uk.gov.essex.smart.lives.lambda.fhir;

/** Whose hope a goal is. */
enum GoalKind {
    WISHED_OUTCOME,
    PERSON_WISH,
    CARER_WISH
}
