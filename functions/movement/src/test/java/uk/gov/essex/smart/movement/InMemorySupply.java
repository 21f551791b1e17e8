package uk.gov.essex.smart.movement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Supply in memory. */
public final class InMemorySupply implements Supply {

    private final Map<AgencyId, Agency> agencies = new HashMap<>();
    private final Map<AgencyId, String> keepers = new HashMap<>();
    private final Map<VehicleId, Vehicle> vehicles = new HashMap<>();
    private final Map<List<Object>, RunId> runs = new HashMap<>();

    @Override
    public synchronized Outcome put(Agency agency, String key) {
        if (!keepers.computeIfAbsent(agency.id(), id -> key).equals(key)) {
            return Outcome.NOT_YOURS;
        }
        agencies.put(agency.id(), agency);
        return Outcome.DONE;
    }

    @Override
    public synchronized Outcome put(Vehicle vehicle, String key) {
        if (!agencies.containsKey(vehicle.id().agency())) {
            return Outcome.UNKNOWN;
        }
        if (!isKeptBy(vehicle.id().agency(), key)) {
            return Outcome.NOT_YOURS;
        }
        vehicles.put(vehicle.id(), vehicle);
        return Outcome.DONE;
    }

    @Override
    public synchronized Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(agencies.get(id));
    }

    @Override
    public synchronized Optional<Vehicle> find(VehicleId id) {
        return Optional.ofNullable(vehicles.get(id));
    }

    @Override
    public synchronized boolean isKeptBy(AgencyId id, String key) {
        return key.equals(keepers.get(id));
    }

    @Override
    public synchronized List<Agency> keptBy(String key) {
        return agencies(agencies.size()).stream()
                .filter(agency -> isKeptBy(agency.id(), key))
                .toList();
    }

    @Override
    public synchronized List<Agency> agencies(int most) {
        return agencies.values().stream()
                .sorted(Comparator.comparing(agency -> agency.id().value()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Vehicle> vehicles(AgencyId agency, int most) {
        return vehicles.values().stream()
                .filter(vehicle -> vehicle.id().agency().equals(agency))
                .sorted(Comparator.comparing(vehicle -> vehicle.id().number()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized RunId open(VehicleId vehicle, LocalDate day, RunId fresh) {
        return runs.computeIfAbsent(List.of(vehicle, day), shift -> fresh);
    }

    @Override
    public synchronized Optional<RunId> run(VehicleId vehicle, LocalDate day) {
        return Optional.ofNullable(runs.get(List.of(vehicle, day)));
    }
}
