package uk.gov.essex.smart.supermarket.catalogue;

import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;

/**
 * What a publisher says of a data set and may say anew.
 *
 * @param keywords at most {@value #MOST_KEYWORDS}, no two alike
 * @param themes at least one
 * @param provenance where the data come from and how they were made
 */
public record Particulars(
        Line title,
        Passage description,
        List<Line> keywords,
        Set<Theme> themes,
        Terms terms,
        Frequency frequency,
        Coverage coverage,
        Passage provenance,
        Contact contact) {

    public static final int MOST_KEYWORDS = 20;

    /** @throws IllegalArgumentException where there are too many or equal keywords, or no theme */
    public Particulars {
        keywords = List.copyOf(keywords);
        themes = Set.copyOf(themes);
        if (keywords.size() > MOST_KEYWORDS || Set.copyOf(keywords).size() < keywords.size()) {
            throw new IllegalArgumentException("A data set has at most " + MOST_KEYWORDS + " keywords, no two alike");
        }
        if (themes.isEmpty()) {
            throw new IllegalArgumentException("A data set has at least one theme");
        }
    }
}
