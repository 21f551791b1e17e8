package uk.gov.essex.smart.identity;

import java.util.Arrays;
import java.util.Optional;

/** How well a person behind a request must have proven who they are. Each constant is a word of the table of routes. */
public enum Level {
    /** Nobody needs to be known: the route says nothing of any person. */
    NONE("none");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    static Optional<Level> find(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }
}
