package uk.gov.essex.smart.lives.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The whole directory at one moment, and what its entries name: organisations, terms, taxonomies. Immutable. */
public final class Edition {

    private final List<Service> services;
    private final Map<UUID, Organisation> organisations;
    private final Map<UUID, Term> terms;
    private final Map<UUID, Taxonomy> taxonomies;

    private Edition(List<Service> services) {
        this.services = List.copyOf(services);
        organisations = byId(services.stream().map(Service::organisation), Organisation::id);
        terms = byId(
                services.stream()
                        .flatMap(service -> service.attributes().stream())
                        .map(Attribute::term),
                Term::id);
        taxonomies = byId(terms.values().stream().flatMap(Edition::taxonomy), Taxonomy::id);
    }

    /** An organisation or term that entries tell differently is as the latest entry tells it. */
    public static Edition of(List<Service> services) {
        return new Edition(services.stream()
                .sorted((one, other) ->
                        other.assurance().modified().compareTo(one.assurance().modified()))
                .toList());
    }

    public List<Service> services() {
        return services;
    }

    public List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    public List<Taxonomy> taxonomies() {
        return List.copyOf(taxonomies.values());
    }

    public Optional<Organisation> findOrganisation(UUID id) {
        return Optional.ofNullable(organisations.get(id));
    }

    public Optional<Term> findTerm(UUID id) {
        return Optional.ofNullable(terms.get(id));
    }

    public Optional<Taxonomy> findTaxonomy(UUID id) {
        return Optional.ofNullable(taxonomies.get(id));
    }

    public List<Service> servicesOf(Organisation organisation) {
        return services.stream()
                .filter(service -> service.organisation().id().equals(organisation.id()))
                .toList();
    }

    public List<Term> termsOf(Taxonomy taxonomy) {
        return terms.values().stream()
                .filter(term -> term.taxonomyId().filter(taxonomy.id()::equals).isPresent())
                .toList();
    }

    private static Stream<Taxonomy> taxonomy(Term term) {
        return term.taxonomyId().stream().map(id -> {
            String name = term.taxonomy().isEmpty() ? id.toString() : term.taxonomy();
            return new Taxonomy(id, name, name, "", "");
        });
    }

    /** The first of each id, in the order of ids, so that pages stand still. */
    private static <T> Map<UUID, T> byId(Stream<T> values, Function<T, UUID> id) {
        Map<UUID, T> first = new LinkedHashMap<>();
        values.sorted((one, other) -> id.apply(one).compareTo(id.apply(other)))
                .forEach(value -> first.putIfAbsent(id.apply(value), value));
        return first;
    }
}
