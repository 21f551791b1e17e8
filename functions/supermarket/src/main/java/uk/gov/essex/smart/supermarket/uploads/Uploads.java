package uk.gov.essex.smart.supermarket.uploads;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** Uploads, the trail of each, and the queue of those that wait for a reviewer. */
public interface Uploads {

    Optional<Upload> find(UploadId id);

    /**
     * Writes the next revision, or the first, with its step; it joins the queue when it comes to wait and leaves it when it
     * no longer does.
     *
     * @return false, with nothing written, where the revision before is not the one that is there
     */
    boolean commit(Upload next, Step step);

    /**
     * Those that wait for a reviewer, the longest waiting first.
     *
     * @param after where the page before ended
     */
    WaitingPage listWaiting(Optional<Waiting> after, int most);

    /** All that was done with an upload, first to last. */
    List<Step> listSteps(UploadId id);
}
