package uk.gov.essex.smart.movement.timetable;

import java.time.LocalDate;
import java.util.List;
import uk.gov.essex.smart.common.Position;

/** The least of timetables: trip {@code t1} from {@code a} at 08:00 to {@code b} at 08:10, 1.1 km north. */
public final class TwoStops {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private TwoStops() {}

    public static Timetable timetable() {
        TimetableBuilder builder = new TimetableBuilder(DAY, 1);
        int a = builder.stop(new Stop("a", "A Street", new Position(51.70, 0.5), true));
        int b = builder.stop(new Stop("b", "B Street", new Position(51.71, 0.5), true));
        int route = builder.route("r1", "1", "essex-buses");
        int service = builder.service(List.of(DAY));
        builder.trip(new Trip(
                "t1", route, service, "", true, List.of(new Call(a, 28_800, 28_800), new Call(b, 29_400, 29_400))));
        return builder.build();
    }
}
