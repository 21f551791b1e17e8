package uk.gov.essex.smart.lives.lambda.fhir;

/** How a ground is coded. */
enum GroundKind {
    CONSENT,
    BEST_INTERESTS,
    PROXY,
    SAFEGUARDING
}
