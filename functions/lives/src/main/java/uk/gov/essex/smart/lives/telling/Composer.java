package uk.gov.essex.smart.lives.telling;

import uk.gov.essex.smart.lives.protection.Waiting;

/**
 * Looks up who is told and how they are reached, at the moment of telling: who may be told may have changed since the
 * message was written.
 */
public interface Composer {

    /** The letters carry the message's id as their reference. */
    Composed compose(Waiting message);
}
