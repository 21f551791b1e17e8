package uk.gov.essex.smart.lives.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How providers' entries come into the directory: nobody changes a service, a site or an organisation that another was the
 * first to tell of. Doing it again changes nothing. Safe from any thread.
 */
public final class Publishing {

    private final Directory directory;
    private final Owners owners;

    public Publishing(Directory directory, Owners owners) {
        this.directory = directory;
        this.owners = owners;
    }

    /** What came of it. */
    public sealed interface Published {

        /**
         * All of them are in the directory.
         *
         * @param unchanged of which the same or a later change was there before
         */
        record Done(int kept, int unchanged) implements Published {}

        /** None of them is. */
        record NotYours(Set<UUID> foreign) implements Published {}
    }

    public Published publish(List<Service> services, String owner) {
        Set<UUID> foreign =
                owners.claim(services.stream().flatMap(Service::ownIds).collect(Collectors.toSet()), owner);
        if (!foreign.isEmpty()) {
            return new Published.NotYours(foreign);
        }
        int kept = (int) services.stream().filter(directory::put).count();
        return new Published.Done(kept, services.size() - kept);
    }
}
