package uk.gov.essex.smart.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.supermarket.lambda.screen.FileScreener;
import uk.gov.essex.smart.supermarket.screening.Finding;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.screening.Screened;

/** What was found in a corpus, beside what was planted in it. */
final class Confusion {

    private final Map<Kind, Counts> byKind = new EnumMap<>(Kind.class);
    private final List<String> remarks = new ArrayList<>();
    private int clean;
    private int falseAlarms;
    private long bytes;

    /**
     * Of one kind.
     *
     * @param planted files that have it
     * @param found of those
     * @param astray files in which it was found though it is not there
     */
    record Counts(int planted, int found, int astray) {

        private Counts plus(Counts other) {
            return new Counts(planted + other.planted, found + other.found, astray + other.astray);
        }
    }

    /** Writes each case into a directory, screens it and deletes it again. */
    static Confusion of(Stream<Corpus.Case> cases, FileScreener screener, Path directory) throws IOException {
        Confusion confusion = new Confusion();
        for (Corpus.Case each : (Iterable<Corpus.Case>) cases::iterator) {
            Path file = directory.resolve("case-" + each.number());
            each.shape().write(each.sheet(), file);
            confusion.bytes += Files.size(file);
            confusion.add(each, screener.screen(file, each.sheet().declaration()));
            Files.delete(file);
        }
        return confusion;
    }

    private void add(Corpus.Case each, Screened screened) {
        Set<Kind> found = kinds(each, screened);
        each.planted().ifPresentOrElse(kind -> planted(each, kind, found), () -> clean(each, found));
        found.stream()
                .filter(kind -> !each.planted().equals(Optional.of(kind)))
                .forEach(kind -> count(kind, new Counts(0, 0, 1)));
    }

    private void planted(Corpus.Case each, Kind kind, Set<Kind> found) {
        boolean hit = found.contains(kind);
        count(kind, new Counts(1, hit ? 1 : 0, 0));
        if (!hit) {
            remarks.add("missed " + kind + " " + each.placement() + " in " + each.shape() + ", case " + each.number());
        }
    }

    private void clean(Corpus.Case each, Set<Kind> found) {
        clean++;
        if (!found.isEmpty()) {
            falseAlarms++;
            remarks.add("found " + found + " in clean case " + each.number() + ", " + each.shape());
        }
    }

    private Set<Kind> kinds(Corpus.Case each, Screened screened) {
        return switch (screened) {
            case Screened.Cleared cleared -> Set.of();
            case Screened.Quarantined quarantined ->
                quarantined.findings().stream().map(Finding::kind).collect(Collectors.toCollection(TreeSet::new));
            case Screened.Refused refused -> {
                remarks.add("refused case " + each.number() + ", " + each.shape() + ": " + refused);
                yield Set.of();
            }
        };
    }

    private void count(Kind kind, Counts more) {
        byKind.merge(kind, more, Counts::plus);
    }

    Map<Kind, Counts> byKind() {
        return byKind;
    }

    /** Planted files in which what was planted was found, of all of them. */
    double recall() {
        int planted = byKind.values().stream().mapToInt(Counts::planted).sum();
        return (double) byKind.values().stream().mapToInt(Counts::found).sum() / planted;
    }

    /** Clean files in which anything was found, of all of them. */
    double falseAlarms() {
        return (double) falseAlarms / clean;
    }

    int clean() {
        return clean;
    }

    long bytes() {
        return bytes;
    }

    /** Which cases went wrong, and never what stands in them. */
    List<String> remarks() {
        return remarks;
    }
}
