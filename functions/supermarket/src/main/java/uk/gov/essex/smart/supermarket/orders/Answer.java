package uk.gov.essex.smart.supermarket.orders;

/** What came of asking GOV.UK Pay. */
public sealed interface Answer<T> {

    /** It did, or knows. */
    record Given<T>(T value) implements Answer<T> {}

    /** It did not, and says so. */
    record Declined<T>(Reason reason) implements Answer<T> {}

    /** Nobody knows whether it did: it has to be asked what stands now. */
    record Unknown<T>() implements Answer<T> {}

    /** Why it did not. */
    enum Reason {
        /** There is no such payment. */
        MISSING,
        /** Something else came between, or it is too late for that. */
        CONFLICT,
        /** It cannot be done as asked, now or later. */
        INVALID,
        /** The council's key is not taken. */
        DENIED,
        /** Too much was asked at once. */
        BUSY
    }
}
