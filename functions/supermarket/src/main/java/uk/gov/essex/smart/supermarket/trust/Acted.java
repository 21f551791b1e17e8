package uk.gov.essex.smart.supermarket.trust;

import java.util.Optional;

/** What came of what a reviewer did. */
public sealed interface Acted {

    /**
     * It is done; the same again leaves it so.
     *
     * @param report empty where none was judged
     */
    record Done(Docket docket, Optional<Report> report) implements Acted {}

    record Refused(Reason reason) implements Acted {}

    /** Why nothing was done. */
    enum Reason {
        /** There is no such report or data set, or it was never listed or is withdrawn. */
        UNKNOWN,
        /** Nobody judges what is their own. */
        OWN,
        /** It was judged or taken down already, by another or in other words; or it is not down. */
        NOT_FROM_HERE,
        /** Too many others do something about the data set at this moment. */
        BUSY
    }
}
