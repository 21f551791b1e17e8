package uk.gov.essex.smart.movement.booking;

import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.Refused;

/** What became of a request. */
public sealed interface Quoted {

    /** There are offers, held for whoever asked. */
    record Offered(Quote quote) implements Quoted {}

    /** There are none. */
    record Turned(Refused refused) implements Quoted {}
}
