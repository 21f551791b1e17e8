package uk.gov.essex.smart.places.query;

import java.util.List;
import java.util.Optional;

/**
 * Part of an answer. It may hold fewer readings than asked for, or none, and still have more behind it: the work for one
 * page is bounded.
 *
 * @param next where to go on; empty where this was the last
 */
public record Page(List<Reading> readings, Optional<Mark> next) {

    public Page {
        readings = List.copyOf(readings);
    }
}
