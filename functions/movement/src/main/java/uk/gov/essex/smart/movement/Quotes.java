package uk.gov.essex.smart.movement;

import java.util.Optional;

/** Offers that are held for a time. Implementations are safe from any thread. */
public interface Quotes {

    /** Keeps a new quote until it expires, or a little longer. */
    void hold(Quote quote);

    /** The quote, read consistently; it may have expired. */
    Optional<Quote> find(Token token);
}
