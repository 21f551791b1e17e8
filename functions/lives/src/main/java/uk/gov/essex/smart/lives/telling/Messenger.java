package uk.gov.essex.smart.lives.telling;

/**
 * Takes letters to their recipients. It never sends twice under one reference, by whatever channel, as long as one caller
 * at a time asks it to and a request that got no answer is over before the next caller asks.
 */
public interface Messenger {

    /** Sends a letter, unless one of its reference was taken before. */
    Answer send(Letter letter);
}
