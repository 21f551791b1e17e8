package uk.gov.essex.smart.places.query;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Lamppost;

/**
 * What one channel of one post says of one interval.
 *
 * @param second the interval's start, seconds since 1970
 * @param figures in the order asked for; one that is not defined, such as the mean of opposite winds, is left out
 */
public record Reading(Lamppost post, Channel.Exact channel, long second, List<Figure> figures) {

    public Reading {
        figures = List.copyOf(figures);
    }

    public Optional<Figure> findFigure(String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }
}
