package uk.gov.essex.smart.lives.lambda.fhir;

import uk.gov.essex.smart.common.http.Words;

/** What kind of thing is wrong: the codes of HL7 FHIR R4 IssueType that the standard's errors go by. */
enum IssueType {
    INVALID,
    STRUCTURE,
    REQUIRED,
    VALUE,
    INVARIANT,
    SECURITY,
    LOGIN,
    UNKNOWN,
    EXPIRED,
    FORBIDDEN,
    PROCESSING,
    NOT_SUPPORTED,
    DUPLICATE,
    MULTIPLE_MATCHES,
    NOT_FOUND,
    TOO_LONG,
    CODE_INVALID,
    EXTENSION,
    TOO_COSTLY,
    BUSINESS_RULE,
    CONFLICT,
    TRANSIENT,
    NO_STORE,
    EXCEPTION,
    TIMEOUT,
    THROTTLED;

    String code() {
        return Words.word(this);
    }
}
