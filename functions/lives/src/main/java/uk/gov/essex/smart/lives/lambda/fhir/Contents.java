package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The resources of one message, found by address and by type. */
final class Contents {

    static final int MOST_ENTRIES = 100;

    private final Map<String, Place> byUrl = new LinkedHashMap<>();
    private final List<Place> resources = new ArrayList<>();
    private final Place bundle;

    private Contents(Place bundle) {
        this.bundle = bundle;
    }

    static Contents of(Place bundle) {
        Contents contents = new Contents(bundle);
        List<Place> entries = bundle.list("entry");
        if (entries.size() > MOST_ENTRIES) {
            bundle.refuse("entry", IssueType.TOO_LONG, "Must be at most " + MOST_ENTRIES + " entries.");
        } else {
            entries.forEach(contents::add);
        }
        return contents;
    }

    private void add(Place entry) {
        Optional<Place> resource = entry.required("resource", "Must be a resource.");
        resource.ifPresent(resources::add);
        Optional<String> url = entry.word("fullUrl");
        if (url.isPresent() && resource.isPresent() && byUrl.putIfAbsent(url.get(), resource.get()) != null) {
            entry.refuse("fullUrl", IssueType.INVARIANT, "Must be no other entry's address.");
        }
    }

    boolean has(String url) {
        return byUrl.containsKey(url);
    }

    /** The first resource, which in a message is its header. */
    Optional<Place> first() {
        return resources.stream().findFirst();
    }

    List<Place> ofType(String type) {
        return resources.stream()
                .filter(resource -> resource.says("resourceType", type))
                .toList();
    }

    /** Those of a type but for these addresses. */
    List<Place> ofTypeBeside(String type, Set<String> urls) {
        List<Place> beside =
                urls.stream().flatMap(url -> Stream.ofNullable(byUrl.get(url))).toList();
        return ofType(type).stream()
                .filter(resource -> !beside.contains(resource))
                .toList();
    }

    /** Those of a type whose status is one of these: what is over, or was an error, is passed over. */
    List<Place> current(String type, String status, Set<String> current) {
        return ofType(type).stream()
                .filter(resource ->
                        resource.word(status).filter(current::contains).isPresent())
                .toList();
    }

    /** The one resource of a kind; an issue where there are several. */
    Optional<Place> only(List<Place> found) {
        found.stream()
                .skip(1)
                .forEach(
                        more -> more.refuse(IssueType.INVARIANT, "Must not be there twice: one of its kind is taken."));
        return found.stream().findFirst();
    }

    void missing(String type, String remedy) {
        bundle.refuse("entry.resource.ofType(" + type + ")", IssueType.REQUIRED, remedy);
    }

    /** The resource that a reference leads to, where it is in this message. */
    Optional<Place> find(Place reference) {
        return reference.word("reference").flatMap(url -> Optional.ofNullable(byUrl.get(url)));
    }

    /** The resource that a reference leads to; an issue where there is none of these types. */
    Optional<Place> target(Place reference, Set<String> types) {
        Optional<Place> target = find(reference);
        Optional<Place> fitting = target.filter(
                there -> there.word("resourceType").filter(types::contains).isPresent());
        if (fitting.isEmpty()) {
            reference.refuse(
                    "reference",
                    target.isPresent() ? IssueType.INVALID : IssueType.NOT_FOUND,
                    "Must be the fullUrl of an entry of this message that is a "
                            + String.join(" or a ", types.stream().sorted().toList()) + ".");
        }
        return fitting;
    }

    Optional<Place> required(Place owner, String name, Set<String> types) {
        return owner.required(name, "Must be a reference to an entry of this message.")
                .flatMap(reference -> target(reference, types));
    }
}
