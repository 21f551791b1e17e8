package uk.gov.essex.smart.supermarket.obtaining;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.release.Boundaries;

/**
 * A number's mean in each district, the darker the more.
 *
 * @param number the column, with what it is of and when
 * @param means at least one; a district without one stays grey
 */
public record DistrictMap(String number, Map<District, Double> means) implements Picture {

    private static final List<String> SHADES = List.of("#d2e2f1", "#8eb8dc", "#5694ca", "#1d70b8", "#003078");
    private static final String NONE = "#f3f2f1";

    public DistrictMap {
        means = Map.copyOf(means);
    }

    @Override
    public String svg() {
        double least = means.values().stream().min(Double::compare).orElseThrow();
        double most = means.values().stream().max(Double::compare).orElseThrow();
        Canvas canvas = new Canvas(number + " by district", description());
        Boundaries boundaries = new Boundaries();
        for (District district : District.values()) {
            String shade = means.containsKey(district) ? shade(means.getOrDefault(district, least), least, most) : NONE;
            boundaries.outlines(district).forEach(outline -> canvas.area(Ground.path(outline), shade));
        }
        canvas.text(8, Canvas.TOP + 14, "start", "Lightest: " + Axis.label(least));
        canvas.text(8, Canvas.TOP + 30, "start", "Darkest: " + Axis.label(most));
        Ground.credit(canvas);
        return canvas.svg();
    }

    private String description() {
        return Stream.of(District.values())
                .filter(means::containsKey)
                .map(district -> district.title() + " " + Axis.label(means.getOrDefault(district, 0.0)))
                .collect(Collectors.joining(", ", "", "."));
    }

    private static String shade(double mean, double least, double most) {
        double share = most > least ? (mean - least) / (most - least) : 0;
        return SHADES.get((int) Math.min(SHADES.size() - 1, share * SHADES.size()));
    }
}
