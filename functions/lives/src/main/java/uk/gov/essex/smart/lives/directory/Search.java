package uk.gov.essex.smart.lives.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what fits, the nearest first. Immutable; safe from any thread. */
public final class Search {

    private final Directory directory;
    private final CurrentEdition current;

    public Search(Directory directory, CurrentEdition current) {
        this.directory = directory;
        this.current = current;
    }

    /** Services that fit, each once, with the nearest of its sites where a site matters. */
    public List<Match> services(Wanted wanted) {
        return fitting(wanted)
                .flatMap(service -> wanted.needsSite()
                        ? sites(service, wanted).sorted(Match.NEAREST).limit(1)
                        : Stream.of(new Match(service, Optional.empty(), Optional.empty())))
                .sorted(Match.NEAREST)
                .toList();
    }

    /** Sites that fit, of services that fit. */
    public List<Match> sites(Wanted wanted) {
        return fitting(wanted)
                .flatMap(service -> sites(service, wanted))
                .sorted(Match.NEAREST)
                .toList();
    }

    private Stream<Service> fitting(Wanted wanted) {
        List<Service> candidates = wanted.around()
                .map(area -> directory.listNear(area.centre(), area.radiusMetres()))
                .orElseGet(() -> current.edition().services());
        return candidates.stream().filter(wanted::fits);
    }

    private static Stream<Match> sites(Service service, Wanted wanted) {
        return service.sites().stream()
                .filter(wanted::fits)
                .map(site -> new Match(service, Optional.of(site), metres(site, wanted)));
    }

    private static Optional<Double> metres(Site site, Wanted wanted) {
        return wanted.around().flatMap(area -> site.metresFrom(area.centre()));
    }
}
