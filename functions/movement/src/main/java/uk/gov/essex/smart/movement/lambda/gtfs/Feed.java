package uk.gov.essex.smart.movement.lambda.gtfs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebusaway.csv_entities.exceptions.CsvEntityIOException;
import org.onebusaway.gtfs.impl.GtfsDaoImpl;
import org.onebusaway.gtfs.model.Agency;
import org.onebusaway.gtfs.model.Frequency;
import org.onebusaway.gtfs.model.Route;
import org.onebusaway.gtfs.model.ServiceCalendar;
import org.onebusaway.gtfs.model.ServiceCalendarDate;
import org.onebusaway.gtfs.model.Stop;
import org.onebusaway.gtfs.model.StopTime;
import org.onebusaway.gtfs.model.Transfer;
import org.onebusaway.gtfs.model.Trip;
import org.onebusaway.gtfs.serialization.GtfsReader;

/** A feed understood. Rows of {@code stop_times.txt}, by far the most, are kept as {@link Visit} by trip. */
final class Feed extends GtfsDaoImpl {

    private static final List<Class<?>> READ = List.of(
            Agency.class,
            Route.class,
            Stop.class,
            Trip.class,
            StopTime.class,
            ServiceCalendar.class,
            ServiceCalendarDate.class,
            Frequency.class,
            Transfer.class);

    private final Map<String, List<Visit>> visits = new LinkedHashMap<>();

    private Feed() {}

    /** Reads a feed whose files hang together, or adds what cannot be understood to the findings. */
    static Optional<Feed> read(Archive archive, Findings findings) {
        Feed feed = new Feed();
        GtfsReader reader = new GtfsReader();
        reader.setInputSource(archive);
        reader.setEntityStore(feed);
        reader.setEntityClasses(new ArrayList<>(READ));
        try {
            reader.run();
            return Optional.of(feed);
        } catch (CsvEntityIOException fault) {
            findings.add(Finding.Kind.UNREADABLE_VALUE, fault.getPath(), fault.getLineNumber(), "");
        } catch (RuntimeException fault) {
            // The reader has no one type for what it cannot take; nothing but the feed was given to it.
            findings.add(Finding.Kind.UNREADABLE_VALUE, "", 0, fault.getClass().getSimpleName());
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return Optional.empty();
    }

    @Override
    public void saveEntity(Object entity) {
        if (entity instanceof StopTime row) {
            visits.computeIfAbsent(row.getTrip().getId().getId(), trip -> new ArrayList<>())
                    .add(Visit.of(row));
        } else {
            super.saveEntity(entity);
        }
    }

    /** The rows of a trip in the order they stand. */
    List<Visit> visits(Trip trip) {
        return visits.getOrDefault(trip.getId().getId(), List.of());
    }
}
