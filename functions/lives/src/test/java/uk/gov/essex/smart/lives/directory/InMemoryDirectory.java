package uk.gov.essex.smart.lives.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.essex.smart.common.Position;

public final class InMemoryDirectory implements Directory {

    private final Map<UUID, Service> services = new ConcurrentHashMap<>();

    @Override
    public synchronized boolean put(Service service) {
        Optional<Service> kept = find(service.id());
        boolean isLater = kept.isEmpty()
                || kept.get()
                        .assurance()
                        .modified()
                        .isBefore(service.assurance().modified());
        if (isLater) {
            services.put(service.id(), service);
        }
        return isLater;
    }

    @Override
    public Optional<Service> find(UUID service) {
        return Optional.ofNullable(services.get(service));
    }

    @Override
    public Optional<Service> findAt(UUID site) {
        return list().stream()
                .filter(service -> service.findSite(site).isPresent())
                .findFirst();
    }

    @Override
    public List<Service> list() {
        return services.values().stream()
                .sorted(Comparator.comparing(Service::id))
                .toList();
    }

    @Override
    public List<Service> listNear(Position centre, int radiusMetres) {
        return list().stream()
                .filter(service -> service.sites().stream()
                        .flatMap(site -> site.metresFrom(centre).stream())
                        .anyMatch(metres -> metres <= radiusMetres))
                .toList();
    }
}
