package uk.gov.essex.smart.movement.lambda.realtime;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Csv;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.Zone;
import uk.gov.essex.smart.movement.timetable.ServiceDay;

/**
 * Demand-responsive services as a GTFS feed with GTFS-Flex: an area a zone, a trip a day from anywhere in it to anywhere in
 * it, booked at once. The same services give the same bytes.
 */
final class FlexFeed {

    private static final String RULE = "now";
    private static final String DEMAND_RESPONSIVE = "715";
    private static final String NO = "1";
    private static final String BOOKED = "2";

    private final List<FlexService> services;
    private final Function<AgencyId, String> agencyName;
    private final int reachMetres;

    /** @param reachMetres how far beyond its zone a vehicle fetches riders */
    FlexFeed(List<FlexService> services, Function<AgencyId, String> agencyName, int reachMetres) {
        this.services = services;
        this.agencyName = agencyName;
        this.reachMetres = reachMetres;
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "agency.txt", agencies());
            add(zip, "stops.txt", new Csv(List.of("stop_id", "stop_name", "stop_lat", "stop_lon")).bytes());
            add(zip, "routes.txt", routes());
            add(zip, "calendar_dates.txt", days());
            add(zip, "trips.txt", trips());
            add(zip, "stop_times.txt", windows());
            add(zip, "booking_rules.txt", rules());
            add(zip, "locations.geojson", areas());
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private byte[] agencies() {
        Csv csv = new Csv(List.of("agency_id", "agency_name", "agency_url", "agency_timezone"));
        services.stream()
                .map(FlexService::agency)
                .distinct()
                .forEach(agency -> csv.row(List.of(
                        agency.value(), agencyName.apply(agency), "https://www.essex.gov.uk/", "Europe/London")));
        return csv.bytes();
    }

    private byte[] routes() {
        Csv csv = new Csv(List.of("route_id", "agency_id", "route_long_name", "route_type"));
        TreeSet<String> written = new TreeSet<>();
        for (FlexService service : services) {
            if (written.add(route(service))) {
                String name = agencyName.apply(service.agency()) + ", area "
                        + service.zone().name();
                csv.row(List.of(route(service), service.agency().value(), name, DEMAND_RESPONSIVE));
            }
        }
        return csv.bytes();
    }

    private byte[] days() {
        Csv csv = new Csv(List.of("service_id", "date", "exception_type"));
        services.stream()
                .map(FlexService::day)
                .distinct()
                .sorted()
                .forEach(day -> csv.row(List.of(basic(day), basic(day), "1")));
        return csv.bytes();
    }

    private byte[] trips() {
        Csv csv = new Csv(List.of("route_id", "service_id", "trip_id"));
        services.forEach(service -> csv.row(List.of(route(service), basic(service.day()), trip(service))));
        return csv.bytes();
    }

    /** The area twice, to board and to alight: so GTFS-Flex says that both may be anywhere in it. */
    private byte[] windows() {
        Csv csv = new Csv(List.of(
                "trip_id",
                "location_id",
                "stop_sequence",
                "start_pickup_drop_off_window",
                "end_pickup_drop_off_window",
                "pickup_type",
                "drop_off_type",
                "pickup_booking_rule_id",
                "drop_off_booking_rule_id"));
        for (FlexService service : services) {
            String area = area(service.zone());
            String start = time(service, service.earliest());
            String end = time(service, service.latest());
            csv.row(List.of(trip(service), area, "1", start, end, BOOKED, NO, RULE, ""));
            csv.row(List.of(trip(service), area, "2", start, end, NO, BOOKED, "", RULE));
        }
        return csv.bytes();
    }

    private static byte[] rules() {
        Csv csv = new Csv(List.of("booking_rule_id", "booking_type", "message"));
        csv.row(List.of(RULE, "0", "Ask for a trip at any time; the answer says which vehicle comes when."));
        return csv.bytes();
    }

    private byte[] areas() {
        return Json.object(json -> {
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (Zone zone : services.stream().map(FlexService::zone).distinct().toList()) {
                json.writeStartObject();
                json.writeStringField("id", area(zone));
                json.writeStringField("type", "Feature");
                json.writeObjectFieldStart("properties");
                json.writeStringField("stop_name", "Area " + zone.name());
                json.writeEndObject();
                json.writeObjectFieldStart("geometry");
                json.writeStringField("type", "Polygon");
                json.writeArrayFieldStart("coordinates");
                writeRing(json, zone.box());
                json.writeEndArray();
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** The square grown by the reach, its corners cut so that no point of the ring lies beyond. */
    private void writeRing(JsonGenerator json, Box box) throws IOException {
        double north = reachMetres / Position.METRES_TO_A_DEGREE;
        double east = north / Math.cos(Math.toRadians(box.north()));
        double[][] ring = {
            {box.west(), box.south() - north},
            {box.east(), box.south() - north},
            {box.east() + east, box.south()},
            {box.east() + east, box.north()},
            {box.east(), box.north() + north},
            {box.west(), box.north() + north},
            {box.west() - east, box.north()},
            {box.west() - east, box.south()},
            {box.west(), box.south() - north}
        };
        json.writeStartArray();
        for (double[] point : ring) {
            json.writeStartArray();
            json.writeNumber(Math.round(point[0] * 1e5) / 1e5);
            json.writeNumber(Math.round(point[1] * 1e5) / 1e5);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static String route(FlexService service) {
        return service.agency().value() + '-' + service.zone().name();
    }

    private static String trip(FlexService service) {
        return route(service) + '-' + basic(service.day());
    }

    private static String area(Zone zone) {
        return "area-" + zone.name();
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String time(FlexService service, Instant instant) {
        Duration since = Duration.between(ServiceDay.midnight(service.day()), instant);
        return "%02d:%02d:%02d".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart());
    }
}
