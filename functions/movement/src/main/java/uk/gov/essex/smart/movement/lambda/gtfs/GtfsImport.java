package uk.gov.essex.smart.movement.lambda.gtfs;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.essex.smart.movement.timetable.Edition;
import uk.gov.essex.smart.movement.timetable.ServiceDay;
import uk.gov.essex.smart.movement.timetable.Timetable;
import uk.gov.essex.smart.movement.timetable.Timetables;

/** Takes a feed whole or not at all: checks its files, reads it, checks what it means, and only then publishes. */
final class GtfsImport {

    private static final int ATTEMPTS = 5;

    private final Timetables timetables;
    private final InstantSource clock;

    GtfsImport(Timetables timetables, InstantSource clock) {
        this.timetables = timetables;
        this.clock = clock;
    }

    ImportReport take(byte[] bytes) {
        Findings findings = new Findings();
        return timetable(bytes, findings)
                .map(timetable -> publish(Edition.of(timetable), findings))
                .orElseGet(() -> ImportReport.without(ImportReport.Outcome.REFUSED, findings));
    }

    /** The timetable these bytes make today, or empty where something is wrong with them. */
    Optional<Timetable> timetable(byte[] bytes, Findings findings) {
        Archive archive = Archive.open(bytes, findings);
        if (!findings.hasErrors()) {
            new FileCheck(archive, findings).run();
        }
        LocalDate today = ServiceDay.date(clock.instant());
        return findings.hasErrors()
                ? Optional.empty()
                : Feed.read(archive, findings).flatMap(feed -> new FeedTranslation(feed, findings).timetable(today));
    }

    private ImportReport publish(Edition edition, Findings findings) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<String> inForce = timetables.inForce();
            if (inForce.filter(edition.id()::equals).isPresent()) {
                return report(ImportReport.Outcome.UNCHANGED, edition, findings);
            }
            if (timetables.publish(edition, inForce)) {
                return report(ImportReport.Outcome.PUBLISHED, edition, findings);
            }
        }
        throw new IllegalStateException("Other editions keep coming into force; import the feed again");
    }

    private static ImportReport report(ImportReport.Outcome outcome, Edition edition, Findings findings) {
        Timetable timetable = edition.timetable();
        return new ImportReport(
                outcome,
                edition.id(),
                timetable.firstDay().toString(),
                timetable.lastDay().toString(),
                timetable.stops().size(),
                timetable.tripCount(),
                findings.kept(),
                findings.counts());
    }
}
