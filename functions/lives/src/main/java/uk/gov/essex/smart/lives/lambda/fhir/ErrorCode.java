package uk.gov.essex.smart.lives.lambda.fhir;

/** What went wrong with a request, by the receiver's error codes of the Booking and Referral Standard 1.4.0. */
enum ErrorCode {
    REC_BAD_REQUEST(400),
    REC_UNAUTHORIZED(401),
    REC_NOT_FOUND(404),
    REC_NOT_ACCEPTABLE(406),
    REC_CONFLICT(409),
    REC_UNPROCESSABLE_ENTITY(422),
    REC_SERVER_ERROR(500),
    REC_NOT_IMPLEMENTED(501),
    REC_SERVICE_UNAVAILABLE(503);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with it. */
    int status() {
        return status;
    }
}
