package uk.gov.essex.smart.lives.protection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person's audit has come to. Kept apart from the entries and under a code of its own, so that cutting them, putting
 * back an older document or lifting a hold in secret shows.
 *
 * @param count how many entries there are
 * @param digest of the last entry
 * @param marks of each document, by surrogate id
 * @param holds what stops the person's erasure, by its ground
 * @param erased whether the person's key is destroyed
 */
public record AuditHead(
        long count,
        String digest,
        SortedMap<String, Mark> marks,
        Map<LegalHold.Ground, LegalHold> holds,
        boolean erased) {

    /** Before the first entry. */
    public static final AuditHead EMPTY = new AuditHead(0, "0".repeat(64), new TreeMap<>(), Map.of(), false);

    public AuditHead {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        holds = Map.copyOf(holds);
    }

    /** The surrogate ids of the person's documents, in order. */
    public List<SurrogateId> documents() {
        return marks.keySet().stream().map(SurrogateId::new).toList();
    }

    /** The newest version of the document; 0 where there is none. */
    public long version(SurrogateId document) {
        Mark mark = marks.get(document.value());
        return mark == null ? 0 : mark.version();
    }

    public AuditHead marked(SurrogateId document, Mark mark) {
        SortedMap<String, Mark> changed = new TreeMap<>(marks);
        changed.put(document.value(), mark);
        return new AuditHead(count, digest, changed, holds, erased);
    }

    public AuditHead held(LegalHold hold) {
        Map<LegalHold.Ground, LegalHold> changed = new EnumMap<>(LegalHold.Ground.class);
        changed.putAll(holds);
        changed.put(hold.ground(), hold);
        return new AuditHead(count, digest, marks, changed, erased);
    }

    public AuditHead released(LegalHold.Ground ground) {
        Map<LegalHold.Ground, LegalHold> changed = new EnumMap<>(LegalHold.Ground.class);
        changed.putAll(holds);
        changed.remove(ground);
        return new AuditHead(count, digest, marks, changed, erased);
    }

    /** Nothing is left of the person that a hold could keep. */
    public AuditHead forgotten() {
        return new AuditHead(count, digest, marks, Map.of(), true);
    }

    /** The head once the entry is added. */
    public AuditHead reached(AuditEntry entry) {
        return new AuditHead(entry.number(), entry.digest(), marks, holds, erased);
    }

    /** One line per thing, in this order for ever: codes are made of it. */
    String canonical() {
        Stream<String> lines = Stream.of(
                        Stream.of(Long.toString(count), digest, erased ? "erased" : "kept"),
                        marks.entrySet().stream()
                                .map(mark ->
                                        mark.getKey() + " " + mark.getValue().canonical()),
                        holds.values().stream().map(LegalHold::canonical).sorted())
                .flatMap(part -> part);
        return lines.collect(Collectors.joining("\n"));
    }
}
