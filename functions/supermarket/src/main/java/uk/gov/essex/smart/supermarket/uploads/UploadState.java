package uk.gov.essex.smart.supermarket.uploads;

/** How far an upload is. */
public enum UploadState {
    /** Its publisher may send parts. */
    AWAITED,
    /** All parts are there. */
    RECEIVED,
    /** It was judged. Unless it was refused, a reviewer has to decide. */
    SCREENED,
    /** A reviewer lets it out. */
    RELEASED,
    /** A reviewer does not. */
    REJECTED,
    /** Its publisher did not send all parts in time. */
    ABANDONED
}
