package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where unfinished releases lie, and the finished days that files are put together from. */
public interface Workbench {

    /** How far the release of a day has come, if it was begun and is not finished. */
    Optional<Progress> findProgress(LocalDate day);

    void keep(LocalDate day, Progress progress);

    /** Ends the release of a day. */
    void finish(LocalDate day);

    /** Keeps the lines of one day, in place of what was kept of it. */
    void keepDay(Topic topic, Grain grain, LocalDate day, List<String> lines);

    /** The lines of one day, or empty where it was not released. */
    Optional<List<String>> findDay(Topic topic, Grain grain, LocalDate day);
}
