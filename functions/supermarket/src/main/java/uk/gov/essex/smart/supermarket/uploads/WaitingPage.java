package uk.gov.essex.smart.supermarket.uploads;

import java.util.List;
import java.util.Optional;

/**
 * A page of the queue of those that wait for a reviewer. One that was decided meanwhile is left out, so that a page may be
 * short before the queue is at its end.
 *
 * @param next where the page after begins; empty where this is the last
 */
public record WaitingPage(List<Upload> uploads, Optional<Waiting> next) {

    public WaitingPage {
        uploads = List.copyOf(uploads);
    }
}
