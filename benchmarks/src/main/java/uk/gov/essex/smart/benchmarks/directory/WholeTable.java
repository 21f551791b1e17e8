package uk.gov.essex.smart.benchmarks.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.lives.directory.Directory;
import uk.gov.essex.smart.lives.directory.Service;

/** The usual way: every entry is read, and those that are near are picked out. */
record WholeTable(Directory directory) implements Directory {

    @Override
    public boolean put(Service service) {
        return directory.put(service);
    }

    @Override
    public Optional<Service> find(UUID service) {
        return directory.find(service);
    }

    @Override
    public Optional<Service> findAt(UUID site) {
        return directory.findAt(site);
    }

    @Override
    public List<Service> list() {
        return directory.list();
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
