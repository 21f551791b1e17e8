package uk.gov.essex.smart.testing.pay;

/** What Pay does with one request. */
public enum Turn {
    ANSWERS,
    /** Does nothing: too many requests. */
    BUSY,
    /** Does nothing, and says that it failed. */
    FAILS,
    /** Does what it is asked, and says that it failed. */
    FAILS_AFTER,
    /** Does nothing, and the connection ends without an answer. */
    LOSES,
    /** Does what it is asked, and the connection ends without an answer. */
    LOSES_ANSWER,
    /** Does what it is asked, and answers nothing for as long as anybody waits. */
    HANGS
}
