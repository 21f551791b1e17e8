package uk.gov.essex.smart.movement.lambda.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small feed of two lines in Chelmsford that is right, and changes that make it wrong. */
final class SampleFeed {

    /** A Monday within the feed's service. */
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Map<String, String> files = new LinkedHashMap<>();

    SampleFeed() {
        files.put("agency.txt", """
            agency_id,agency_name,agency_url,agency_timezone
            eb,"Essex Buses, Ltd",https://buses.example,Europe/London
            """);
        files.put("stops.txt", """
            stop_id,stop_name,stop_lat,stop_lon,wheelchair_boarding
            station,Bus Station,51.7365,0.4690,1
            hospital,"Broomfield ""A"" Gate",51.7745,0.4660,1
            green,Village Green,51.7900,0.4900,2
            corner,Corner,51.7903,0.4903,
            """);
        files.put("routes.txt", """
            route_id,agency_id,route_short_name,route_long_name,route_type
            r42,eb,42,Chelmsford - Broomfield,3
            r9,eb,,Village Link,3
            """);
        files.put("calendar.txt", """
            service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
            weekdays,1,1,1,1,1,0,0,20261102,20261231
            """);
        files.put("calendar_dates.txt", """
            service_id,date,exception_type
            weekdays,20261225,2
            weekdays,20261128,1
            """);
        files.put("trips.txt", """
            route_id,service_id,trip_id,trip_headsign,wheelchair_accessible
            r42,weekdays,t1,Broomfield,1
            r42,weekdays,t2,Broomfield,2
            r9,weekdays,late,Village,0
            """);
        files.put("stop_times.txt", """
            trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type
            t1,08:00:00,08:00:00,station,1,0,1
            t1,,,hospital,5,,
            t1,08:30:00,08:30:00,green,9,1,0
            t2,09:00:00,09:00:00,station,1,0,0
            t2,09:15:00,09:16:00,hospital,2,0,0
            t2,09:30:00,09:30:00,green,3,0,0
            late,25:10:00,25:10:00,corner,1,0,0
            late,25:35:00,25:35:00,station,2,0,0
            """);
    }

    /** Puts new text in place of an old one that must be there. */
    SampleFeed with(String file, String old, String replacement) {
        assertThat(files.getOrDefault(file, "")).contains(old);
        files.put(file, files.getOrDefault(file, "").replace(old, replacement));
        return this;
    }

    SampleFeed with(String file, String content) {
        files.put(file, content);
        return this;
    }

    SampleFeed without(String file) {
        files.remove(file);
        return this;
    }

    byte[] zipped() {
        return zipped(files);
    }

    static byte[] zipped(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return bytes.toByteArray();
    }
}
