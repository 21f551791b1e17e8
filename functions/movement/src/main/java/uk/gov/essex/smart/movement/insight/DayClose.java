package uk.gov.essex.smart.movement.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds a day up to what may be published of it. */
public final class DayClose {

    /** A run that never had more on board is near empty. */
    private static final int NEAR_EMPTY = 2;

    private DayClose() {}

    /** The day's figures; the same for the same runs and passages in any order. */
    public static DayFigures of(LocalDate day, Collection<ServiceRun> runs, Collection<Passage> passages) {
        List<Passage> carried = ended(passages, Passage.End.CARRIED);
        List<DayFigures.Service> services = group(runs, ServiceRun::service).entrySet().stream()
                .map(service -> service(service.getKey(), service.getValue(), on(service.getKey(), carried)))
                .toList();
        List<DayFigures.Agency> agencies = group(passages, Passage::agency).entrySet().stream()
                .map(agency -> agency(agency.getKey(), agency.getValue()))
                .toList();
        return new DayFigures(day, services, agencies, unmet(passages));
    }

    private static List<Passage> on(String service, List<Passage> carried) {
        return carried.stream()
                .filter(passage -> passage.services().contains(service))
                .toList();
    }

    private static boolean isNearEmpty(ServiceRun run) {
        return !run.othersRide() && run.peak() <= NEAR_EMPTY;
    }

    private static DayFigures.Service service(String name, List<ServiceRun> runs, List<Passage> carried) {
        Count passengers = Count.of(persons(carried));
        Count trips = Count.of(carried.size());
        long cost = runs.stream().mapToLong(ServiceRun::costPence).sum();
        return new DayFigures.Service(
                name,
                runs.getFirst().agency(),
                runs.size(),
                (int) runs.stream().filter(DayClose::isNearEmpty).count(),
                passengers,
                trips,
                runs.stream().mapToDouble(ServiceRun::kilometres).sum(),
                runs.stream().mapToDouble(ServiceRun::hours).sum(),
                cost,
                passengers.isKnown() ? OptionalDouble.of(occupancy(runs)) : OptionalDouble.empty(),
                trips.isKnown() ? OptionalLong.of(subsidy(name, cost, carried, trips)) : OptionalLong.empty(),
                stops(runs));
    }

    /** The fare taken off is the mean one to ten pence: the exact sum of fares would tell the exact number of riders. */
    private static long subsidy(String service, long costPence, List<Passage> carried, Count trips) {
        double meanFare = carried.stream()
                .mapToInt(passage -> passage.farePence(service))
                .average()
                .orElse(0);
        return Math.round((double) costPence / trips.value()) - 10 * Math.round(meanFare / 10);
    }

    /** To a whole hundredth: finer than that would tell single riders. */
    private static double occupancy(List<ServiceRun> runs) {
        double aboard = 0;
        double places = 0;
        for (ServiceRun run : runs) {
            for (ServiceRun.StopLoad stop :
                    run.stops().subList(0, Math.max(0, run.stops().size() - 1))) {
                aboard += stop.aboard();
                places += run.places();
            }
        }
        return places == 0 ? 0 : Math.round(100 * aboard / places) / 100.0;
    }

    private static List<DayFigures.Stop> stops(List<ServiceRun> runs) {
        List<ServiceRun.StopLoad> all =
                runs.stream().flatMap(run -> run.stops().stream()).toList();
        return group(all, ServiceRun.StopLoad::name).entrySet().stream()
                .map(stop -> stop(stop.getKey(), stop.getValue()))
                .toList();
    }

    private static DayFigures.Stop stop(String name, List<ServiceRun.StopLoad> calls) {
        int aboard = calls.stream().mapToInt(ServiceRun.StopLoad::aboard).sum();
        return new DayFigures.Stop(
                name,
                calls.getFirst().position().latitude(),
                calls.getFirst().position().longitude(),
                calls.size(),
                Count.of(aboard));
    }

    private static DayFigures.Agency agency(String name, List<Passage> passages) {
        Count asked = Count.of(persons(passages));
        Count carried = Count.of(persons(ended(passages, Passage.End.CARRIED)));
        OptionalDouble share = asked.isKnown() && !carried.few()
                ? OptionalDouble.of(Math.min(1, (double) carried.value() / asked.value()))
                : OptionalDouble.empty();
        return new DayFigures.Agency(
                name, asked, carried, Count.of(persons(ended(passages, Passage.End.NO_SHOW))), share);
    }

    private static List<DayFigures.Unmet> unmet(Collection<Passage> passages) {
        List<DayFigures.Unmet> unmet = new ArrayList<>();
        List<Passage> refused = ended(passages, Passage.End.REFUSED);
        group(refused, passage -> Cell.of(passage.from()))
                .forEach((cell, inCell) -> group(inCell, Passage::hour)
                        .forEach((hour, inHour) ->
                                unmet.add(new DayFigures.Unmet(cell, hour, Count.of(persons(inHour))))));
        return unmet;
    }

    private static List<Passage> ended(Collection<Passage> passages, Passage.End end) {
        return passages.stream().filter(passage -> passage.end() == end).toList();
    }

    private static int persons(Collection<Passage> passages) {
        return passages.stream().mapToInt(Passage::persons).sum();
    }

    private static <K extends Comparable<K>, T> Map<K, List<T>> group(Collection<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}
