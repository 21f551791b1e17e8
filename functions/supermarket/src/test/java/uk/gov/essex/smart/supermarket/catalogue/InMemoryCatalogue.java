package uk.gov.essex.smart.supermarket.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

/** A catalogue of one thread. */
public final class InMemoryCatalogue implements Catalogue, Changes {

    private final NavigableMap<String, Listing> listings = new TreeMap<>();
    private final Map<DataSetId, NavigableMap<Integer, Version>> versions = new HashMap<>();

    @Override
    public boolean claim(Listing draft) {
        return listings.putIfAbsent(draft.id().value(), draft) == null;
    }

    @Override
    public Optional<Listing> find(DataSetId id) {
        return Optional.ofNullable(listings.get(id.value()));
    }

    @Override
    public List<Listing> list(AccountId publisher, Optional<DataSetId> after, int most) {
        return listings.tailMap(after.map(DataSetId::value).orElse(""), false).values().stream()
                .filter(listing -> listing.publisher().equals(publisher))
                .limit(most)
                .toList();
    }

    @Override
    public boolean commit(Listing next) {
        boolean current = find(next.id())
                .filter(it -> it.revision() == next.revision() - 1)
                .isPresent();
        if (current) {
            listings.put(next.id().value(), next);
        }
        return current;
    }

    @Override
    public boolean release(Listing next, Version version) {
        boolean written = findNumber(next.id(), version.release().upload()).isEmpty()
                && findVersion(next.id(), version.number()).isEmpty()
                && commit(next);
        if (written) {
            versions.computeIfAbsent(next.id(), any -> new TreeMap<>()).put(version.number(), version);
        }
        return written;
    }

    @Override
    public Optional<Version> findVersion(DataSetId id, int number) {
        return Optional.ofNullable(of(id).get(number));
    }

    @Override
    public List<Version> listNewest(Collection<Listing> all) {
        return all.stream()
                .flatMap(listing ->
                        listing.newest().flatMap(newest -> findVersion(listing.id(), newest.number())).stream())
                .toList();
    }

    @Override
    public Optional<Integer> findNumber(DataSetId id, UploadId upload) {
        return of(id).values().stream()
                .filter(version -> version.release().upload().equals(upload))
                .map(Version::number)
                .findFirst();
    }

    @Override
    public List<Version> listVersions(DataSetId id, int below, int most) {
        return of(id).headMap(below, false).descendingMap().values().stream()
                .limit(most)
                .toList();
    }

    private NavigableMap<Integer, Version> of(DataSetId id) {
        return versions.getOrDefault(id, new TreeMap<>());
    }

    @Override
    public void tellAll(Consumer<Listing> listener) {
        listings.values().forEach(listener);
    }

    @Override
    public void tellSince(Instant moment, Consumer<Listing> listener) {
        listings.values().stream()
                .filter(it -> it.stage() != Stage.DRAFT && !it.modified().isBefore(moment))
                .forEach(listener);
    }
}
