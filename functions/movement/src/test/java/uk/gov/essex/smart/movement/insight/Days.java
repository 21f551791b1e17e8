package uk.gov.essex.smart.movement.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.gov.essex.smart.common.Position;

/** A small day drawn by hand: a bus with riders, a near-empty one, a minibus, and a village that gets nothing. */
public final class Days {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Position TOWN = new Position(51.736, 0.472);
    private static final Position VILLAGE = new Position(51.795, 0.405);

    private Days() {}

    /** Figures of the day, as any test may store them. */
    public static DayFigures figures(LocalDate day) {
        return DayClose.of(day, runs(), passages());
    }

    static List<ServiceRun> runs() {
        return List.of(
                run("41 Broomfield", "essex-buses", 6_000, 12, 10, 0),
                run("41 Broomfield", "essex-buses", 6_000, 2, 1, 0),
                run("minibuses", "essex-care", 9_000, 3, 6, 0));
    }

    static List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.addAll(Collections.nCopies(23, passage("41 Broomfield", "essex-council", TOWN, Passage.End.CARRIED)));
        passages.addAll(Collections.nCopies(3, passage("minibuses", "essex-care", TOWN, Passage.End.CARRIED)));
        passages.addAll(Collections.nCopies(9, passage("", "essex-council", VILLAGE, Passage.End.REFUSED)));
        passages.add(passage("", "essex-council", TOWN, Passage.End.REFUSED));
        passages.add(passage("", "essex-care", TOWN, Passage.End.NO_SHOW));
        return passages;
    }

    private static ServiceRun run(String service, String agency, long costPence, int... aboard) {
        List<ServiceRun.StopLoad> stops = new ArrayList<>();
        for (int i = 0; i < aboard.length; i++) {
            stops.add(new ServiceRun.StopLoad("Stop " + i, TOWN, aboard[i]));
        }
        return new ServiceRun(service, agency, 10, 0.5, costPence, 20, false, stops);
    }

    private static Passage passage(String service, String agency, Position from, Passage.End end) {
        List<String> services = service.isEmpty() ? List.of() : List.of(service);
        return new Passage(services, agency, from, 8, 1, 200, end);
    }
}
