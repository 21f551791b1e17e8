package uk.gov.essex.smart.movement.lambda.gtfs;

import java.util.List;
import java.util.Map;

/**
 * What a file of a feed must be like for its rows to hang together.
 *
 * @param key the column whose values are the rows' ids, or empty where rows have none
 * @param required columns that must be there and have a value in each row
 * @param references columns whose values are ids of another file, or of one of several
 */
record FileForm(
        String file, boolean mandatory, String key, List<String> required, Map<String, List<String>> references) {

    private static final List<String> SERVICES = List.of("calendar.txt", "calendar_dates.txt");

    /** Every file that is read, those that are referred to first (GTFS Schedule reference, dataset files). */
    static final List<FileForm> ALL = List.of(
            new FileForm("agency.txt", true, "agency_id", List.of("agency_name", "agency_timezone"), Map.of()),
            new FileForm(
                    "stops.txt", true, "stop_id", List.of("stop_id"), Map.of("parent_station", List.of("stops.txt"))),
            new FileForm(
                    "routes.txt",
                    true,
                    "route_id",
                    List.of("route_id", "route_type"),
                    Map.of("agency_id", List.of("agency.txt"))),
            new FileForm(
                    "calendar.txt",
                    false,
                    "service_id",
                    List.of(
                            "service_id",
                            "monday",
                            "tuesday",
                            "wednesday",
                            "thursday",
                            "friday",
                            "saturday",
                            "sunday",
                            "start_date",
                            "end_date"),
                    Map.of()),
            new FileForm("calendar_dates.txt", false, "", List.of("service_id", "date", "exception_type"), Map.of()),
            new FileForm(
                    "trips.txt",
                    true,
                    "trip_id",
                    List.of("trip_id", "route_id", "service_id"),
                    Map.of("route_id", List.of("routes.txt"), "service_id", SERVICES)),
            new FileForm(
                    "stop_times.txt",
                    true,
                    "",
                    List.of("trip_id", "stop_sequence"),
                    Map.of("trip_id", List.of("trips.txt"), "stop_id", List.of("stops.txt"))),
            new FileForm(
                    "frequencies.txt",
                    false,
                    "",
                    List.of("trip_id", "start_time", "end_time", "headway_secs"),
                    Map.of("trip_id", List.of("trips.txt"))),
            new FileForm(
                    "transfers.txt",
                    false,
                    "",
                    List.of("transfer_type"),
                    Map.of("from_stop_id", List.of("stops.txt"), "to_stop_id", List.of("stops.txt"))));

    /** The column whose values other files refer to. */
    String identity() {
        return key.isEmpty() && file.equals("calendar_dates.txt") ? "service_id" : key;
    }
}
