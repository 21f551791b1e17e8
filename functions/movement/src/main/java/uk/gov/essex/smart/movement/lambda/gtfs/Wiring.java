package uk.gov.essex.smart.movement.lambda.gtfs;

import java.time.InstantSource;
import uk.gov.essex.smart.movement.aws.S3Feeds;
import uk.gov.essex.smart.movement.aws.S3Timetables;
import uk.gov.essex.smart.movement.timetable.Feeds;
import uk.gov.essex.smart.movement.timetable.Timetables;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    /** What the import works with. */
    record Importing(Feeds feeds, Timetables timetables, InstantSource clock) {}

    private Wiring() {}

    static Importing importing(Config config) {
        return new Importing(
                S3Feeds.at(config.timetablesBucket()),
                S3Timetables.at(config.timetablesBucket()),
                InstantSource.system());
    }
}
