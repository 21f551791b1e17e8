package uk.gov.essex.smart.lives.lambda.fhir;

/**
 * One thing wrong with what was sent.
 *
 * @param expression where, as a FHIRPath such as {@code Bundle.entry[2].resource.birthDate}; empty where it was no resource
 * @param remedy what would be right; never a value that was sent
 */
record Issue(IssueType type, String expression, String remedy) {}
