package uk.gov.essex.smart.places.lambda.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.query.Resolution;
import uk.gov.essex.smart.places.query.Selection;
import uk.gov.essex.smart.places.query.Statistic;

/** Reads what a question asks of the readings, beside where. */
final class Selections {

    static final String FROM = "from";
    static final String TO = "to";

    static final Set<String> PARAMETERS =
            Set.of(ChosenChannels.CHANNEL, FROM, TO, "resolution", "statistic", "limit", Marks.CURSOR);

    private static final Duration USUAL_SPAN = Duration.ofDays(1);
    private static final int USUAL_LIMIT = 1_000;
    private static final int HIGHEST_LIMIT = 10_000;
    private static final int MOST_STATISTICS = 8;
    /** 9999-12-31T23:59:59Z, the last that RFC 3339 can write. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private final InstantSource clock;

    Selections(InstantSource clock) {
        this.clock = clock;
    }

    /** The selection, or empty where a fault was collected or no open channel is named. */
    Optional<Selection> read(Parameters parameters, List<Channel.Exact> channels) {
        Resolution resolution = resolution(parameters);
        List<Statistic> statistics = statistics(parameters, resolution);
        int limit = parameters.number("limit", USUAL_LIMIT, 1, HIGHEST_LIMIT);
        Optional<Long> givenTo = second(parameters, TO);
        Optional<Long> givenFrom = second(parameters, FROM);
        long to = givenTo.orElseGet(() -> clock.instant().getEpochSecond() + 1);
        long from = givenFrom.orElse(Math.max(0, to - USUAL_SPAN.toSeconds()));
        if (givenTo.isPresent() == parameters.isGiven(TO) && givenFrom.isPresent() == parameters.isGiven(FROM)) {
            checkSpan(parameters, resolution, from, to);
        }
        if (!parameters.faults().isEmpty() || channels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Selection(channels, resolution, statistics, resolution.floor(from), resolution.ceiling(to), limit));
    }

    /** Where it is faulty, day stands in: no further fault follows from it. */
    private static Resolution resolution(Parameters parameters) {
        return parameters
                .parsed("resolution", "Must be one of raw, 15min, hour and day.", Resolution::find)
                .orElse(parameters.isGiven("resolution") ? Resolution.DAY : Resolution.RAW);
    }

    private static void checkSpan(Parameters parameters, Resolution resolution, long from, long to) {
        if (from >= to) {
            parameters.refuse(FROM, "Must be before to.");
        } else if (to - from > resolution.longestSpan().toSeconds()) {
            parameters.refuse(
                    FROM,
                    "Must be at most " + resolution.longestSpan().toDays() + " days before to where resolution is "
                            + resolution.word() + ": ask for less time, or for a coarser resolution.");
        }
    }

    private static List<Statistic> statistics(Parameters parameters, Resolution resolution) {
        List<String> names = parameters.list("statistic", MOST_STATISTICS);
        if (resolution == Resolution.RAW) {
            if (!names.isEmpty()) {
                parameters.refuse(
                        "statistic",
                        "Raw readings have no statistics: leave it out, or set resolution to 15min, hour or day.");
            }
            return List.of(Statistic.Plain.VALUE);
        }
        List<Statistic> statistics =
                names.stream().flatMap(name -> Statistic.find(name).stream()).toList();
        if (statistics.size() < names.size()) {
            parameters.refuse("statistic", "Each must be mean, min, max, count or a percentile from p1 to p99.");
        }
        return names.isEmpty() ? Statistic.USUAL : statistics;
    }

    /** The first whole second at or after the instant: readings stand on whole seconds. */
    private static Optional<Long> second(Parameters parameters, String name) {
        return parameters.parsed(
                name,
                "Must be an RFC 3339 instant since 1970, such as 2026-01-31T12:00:00Z.",
                Selections::parsedSecond);
    }

    private static Optional<Long> parsedSecond(String text) {
        try {
            Instant instant = Instant.parse(text);
            long second = instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
            return second >= 0 && second <= LAST_SECOND ? Optional.of(second) : Optional.empty();
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }
}
