package uk.gov.essex.smart.supermarket.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.supermarket.District;

/** Where districts end, to some 30 metres; {@code districts.txt} says whence. Safe from any thread. */
public final class Boundaries {

    private final Map<District, List<Ring>> rings = new EnumMap<>(District.class);

    /** Reads the file that is packed with this class. */
    public Boundaries() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Boundaries.class.getResourceAsStream("districts.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        District district = District.find(line.substring(0, tab)).orElseThrow();
        rings.computeIfAbsent(district, first -> new ArrayList<>()).add(Ring.parse(line.substring(tab + 1)));
    }

    /** The lines around all parts of all districts, and around holes in them. */
    public List<List<Position>> outlines() {
        return rings.values().stream().flatMap(List::stream).map(Ring::line).toList();
    }

    /** The lines around all parts of a district, and around holes in it. */
    public List<List<Position>> outlines(District district) {
        return rings.getOrDefault(district, List.of()).stream().map(Ring::line).toList();
    }

    /** The district that a position lies in, or empty outside all of them, at sea for instance. */
    public Optional<District> find(Position position) {
        return rings.entrySet().stream()
                .filter(district -> lies(position, district.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean lies(Position position, List<Ring> rings) {
        return rings.stream().filter(ring -> ring.encloses(position)).count() % 2 == 1;
    }
}
