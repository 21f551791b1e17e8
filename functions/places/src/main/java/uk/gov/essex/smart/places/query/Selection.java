package uk.gov.essex.smart.places.query;

import java.util.Comparator;
import java.util.List;
import uk.gov.essex.smart.places.Channel;

/**
 * What is asked of the readings. Only channels that say nothing of people can be asked for.
 *
 * @param channels at least one; kept in the order of their codes
 * @param statistics what to tell of each interval; {@link Statistic.Plain#VALUE} alone for raw
 * @param from first second, the start of an interval
 * @param to the second to stop before, the start of an interval
 * @param limit most readings on a page, at least 1
 */
public record Selection(
        List<Channel.Exact> channels,
        Resolution resolution,
        List<Statistic> statistics,
        long from,
        long to,
        int limit) {

    public Selection {
        channels = channels.stream()
                .sorted(Comparator.comparingInt(Channel.Exact::code))
                .toList();
        statistics = List.copyOf(statistics);
        if (channels.isEmpty() || limit < 1 || from > to) {
            throw new IllegalArgumentException("A selection has a channel, a limit of at least 1 and from <= to");
        }
        if (from != resolution.floor(from) || to != resolution.floor(to)) {
            throw new IllegalArgumentException(
                    "A selection starts and ends with an interval of its resolution, " + resolution);
        }
    }
}
