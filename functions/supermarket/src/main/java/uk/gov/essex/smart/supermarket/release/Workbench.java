package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where unfinished releases lie, and the finished days that files are put together from. */
public interface Workbench {

    /** How far an edition has come, if it was begun and is not finished. */
    Optional<Progress> findProgress(Edition edition);

    void keep(Edition edition, Progress progress);

    /** Ends the release of an edition, for ever. */
    void finish(Edition edition);

    boolean isFinished(Edition edition);

    /** Keeps the lines of one day, in place of what was kept of it. */
    void keepDay(Topic topic, Grain grain, LocalDate day, List<String> lines);

    /** The lines of one day, or empty where it was not released. */
    Optional<List<String>> findDay(Topic topic, Grain grain, LocalDate day);
}
