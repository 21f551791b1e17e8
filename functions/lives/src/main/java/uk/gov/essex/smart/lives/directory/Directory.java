package uk.gov.essex.smart.lives.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.essex.smart.common.Position;

/** Where entries are kept. Safe from any thread. */
public interface Directory {

    /** Keeps an entry unless the same or a later change of it is kept. */
    boolean put(Service service);

    Optional<Service> find(UUID service);

    /** The service that has the site. */
    Optional<Service> findAt(UUID site);

    /** Every entry, by id. */
    List<Service> list();

    /** Every entry with a site within the radius, by id. */
    List<Service> listNear(Position centre, int radiusMetres);
}
