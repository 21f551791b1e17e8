package uk.gov.essex.smart.lives.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.Position;

/** Where postcodes' districts are: in the middle of those of their postcodes that are listed. */
public final class Districts {

    private Districts() {}

    /** The postcodes and, beside them, their districts. */
    public static Map<Postcode, Position> besides(Map<Postcode, Position> postcodes) {
        Map<Postcode, Position> all = new HashMap<>(postcodes);
        postcodes.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().wholeDistrict(),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .forEach((district, positions) -> all.put(district, middle(positions)));
        return all;
    }

    private static Position middle(List<Position> positions) {
        return new Position(
                positions.stream().mapToDouble(Position::latitude).average().orElseThrow(),
                positions.stream().mapToDouble(Position::longitude).average().orElseThrow());
    }
}
