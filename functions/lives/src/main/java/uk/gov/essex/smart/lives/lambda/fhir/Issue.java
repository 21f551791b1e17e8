package uk.gov.essex.smart.lives.lambda.fhir;

/**
 * One thing wrong with a message.
 *
 * @param expression where, as a FHIRPath such as {@code Bundle.entry[2].resource.birthDate}
 * @param remedy what would be right; never a value of the message
 */
record Issue(IssueType type, String expression, String remedy) {}
