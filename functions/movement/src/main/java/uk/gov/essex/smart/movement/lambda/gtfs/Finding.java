package uk.gov.essex.smart.movement.lambda.gtfs;

/**
 * Something about a feed that its publisher should know.
 *
 * @param file the feed's file, or empty where it is the archive
 * @param line the file's line, the header being 1; 0 where no line is to blame
 * @param id the trip, stop or service concerned; may be empty
 */
record Finding(Kind kind, String file, int line, String id) {

    /** An id may be anything; what is quoted of it is bounded. */
    private static final int LONGEST_ID = 64;

    Finding {
        id = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
    }

    /** How much it matters: a feed with an error changes nothing. */
    enum Severity {
        ERROR,
        WARNING
    }

    /** What can be found, with the remedy. */
    enum Kind {
        NOT_AN_ARCHIVE(Severity.ERROR, "Upload the feed as a zip file of at most 64 MB."),
        TOO_LARGE(
                Severity.ERROR,
                "A feed holds at most 64 files of at most 512 MB all together; leave out what is not a timetable."),
        DUPLICATE_FILE(Severity.ERROR, "Give each file once."),
        MISSING_FILE(Severity.ERROR, "Add the file: GTFS requires it."),
        MISSING_COLUMN(Severity.ERROR, "Add the column to the file's header: GTFS requires it."),
        MALFORMED_ROW(Severity.ERROR, "Give the row as many fields as the header, and close every quotation mark."),
        MISSING_VALUE(Severity.ERROR, "Give the row this value: GTFS requires it."),
        DUPLICATE_ID(Severity.ERROR, "Give each row of the file an id of its own."),
        BROKEN_REFERENCE(Severity.ERROR, "Add the row that is referred to, or correct the reference."),
        UNREADABLE_VALUE(Severity.ERROR, "Write numbers, dates and times as GTFS says, such as 20261123 and 25:35:00."),
        BACK_IN_TIME(Severity.ERROR, "Give the trip's calls times in the order of stop_sequence."),
        MISSING_TIME(Severity.ERROR, "Give the trip's first and last call a time."),
        TIME_TOO_LATE(Severity.ERROR, "End the trip within 72 hours of its service day's beginning."),
        DUPLICATE_SEQUENCE(Severity.ERROR, "Give each call of the trip a stop_sequence of its own."),
        MISSING_POSITION(Severity.ERROR, "Give the stop a stop_lat and a stop_lon."),
        MOSTLY_OUTSIDE_COUNTY(
                Severity.ERROR, "Check that this is a feed of Essex and that latitude and longitude are not swapped."),
        NO_SERVICE(Severity.ERROR, "Give calendar.txt or calendar_dates.txt days on which trips run."),
        WRONG_TIMEZONE(Severity.ERROR, "Export the feed of an agency whose agency_timezone is Europe/London."),
        EXPIRED(Severity.ERROR, "Export a feed whose services run today or later."),
        SERVICE_GAP(Severity.ERROR, "Add services for the days that have none, or end the feed before them."),
        TOO_MANY_TRIPS(
                Severity.ERROR, "Raise headway_secs or end the frequency earlier: it makes more than 2,000 trips."),
        STOP_OUTSIDE_COUNTY(
                Severity.WARNING, "Nothing, where the route leaves the county; otherwise correct the stop's position."),
        ONE_CALL(Severity.WARNING, "Give the trip a second call; it was left out."),
        NO_FIXED_STOPS(
                Severity.WARNING,
                "Nothing: the trip runs on demand, which a timetable does not hold; it was left out."),
        NEVER_RUNS(Severity.WARNING, "Give the service a day; its trips were left out."),
        IDLE_EXCEPTION(Severity.WARNING, "Remove the exception: the service runs, or does not, without it."),
        ENDS_SOON(Severity.WARNING, "Export the next feed within the week.");

        private final Severity severity;
        private final String remedy;

        Kind(Severity severity, String remedy) {
            this.severity = severity;
            this.remedy = remedy;
        }

        Severity severity() {
            return severity;
        }

        String remedy() {
            return remedy;
        }
    }
}
