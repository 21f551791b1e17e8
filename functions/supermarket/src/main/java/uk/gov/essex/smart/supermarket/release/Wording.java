package uk.gov.essex.smart.supermarket.release;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.uploads.ColumnNote;

/** What readers of a released data set are told: what it holds, in which units, and how it came to be. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    static Line title(Topic topic, Grain grain) {
        return new Line(topic.title() + " in Essex by district, "
                + switch (grain) {
                    case HOURLY -> "hour by hour";
                    case DAILY -> "day by day";
                });
    }

    static Passage description(Topic topic, Grain grain) {
        return new Passage("""
            What sensors on lampposts measured in each district and unitary authority of Essex, %s. \
            Measured are: %s.
            A version is the CSV file of one %s as far as it has come; versions before it hold the %ss before. \
            Each day is added on the morning after it, and settled a week later, when lampposts that were out of touch \
            have sent what they kept.
            A row is one district, one %s and one quantity, in the unit that the row names. Times are UTC. \
            Where nothing was measured there is no row.\
            """.formatted(each(grain), channels(topic), file(grain), file(grain), row(grain)));
    }

    static Passage provenance(Grain grain) {
        String hours = """
            Counted from the public API of Smart Places. Each lamppost's readings of an hour give its mean, its least and \
            its most; a district's hour is the mean of its lampposts' means, so that one that reads more often counts no \
            more. The sensors indicate: they are not the reference instruments of air quality or noise law. Only \
            quantities that say nothing of any person are counted.\
            """;
        return new Passage(
                grain == Grain.HOURLY
                        ? hours
                        : hours + " A day's mean is that of its hours, where at least " + DistrictDay.ENOUGH_HOURS
                                + " have readings, as directive 2008/50/EC asks of daily values.");
    }

    static List<Line> keywords(Topic topic, Grain grain) {
        return Stream.of(topic.title().toLowerCase(Locale.UK), "sensors", "lampposts", "districts", grain.word())
                .map(Line::new)
                .toList();
    }

    /** What an edition changes. */
    static Passage changes(Edition edition) {
        String day = edition.day().format(DAY);
        return new Passage(
                switch (edition.pass()) {
                    case PROMPT -> "Adds " + day + ".";
                    case SETTLED -> "Settles " + day + ": what lampposts sent late is counted.";
                });
    }

    /** A note on each column of a file, in their order. */
    static List<ColumnNote> columns(Topic topic, Grain grain) {
        return Stream.of(Rows.header(grain).split(",", -1))
                .map(column -> column(column, topic, grain))
                .toList();
    }

    private static ColumnNote column(String name, Topic topic, Grain grain) {
        return switch (name) {
            case "district_code" -> note(name, "The district, by the code of the Office for National Statistics");
            case "district" -> note(name, "The district or unitary authority");
            case "hour_starting" -> note(name, "When the hour begins, in UTC");
            case "date" -> note(name, "The day, in UTC");
            case "channel" -> note(name, "What was measured: " + channels(topic));
            case "unit" -> note(name, "The unit of mean, least and most, as SenML writes it (RFC 8428, RFC 8798)");
            case "posts" -> note(name, "How many lampposts measured in the hour", "lampposts");
            case "hours" -> note(name, "How many hours of the day have readings", "hours");
            case "readings" -> note(name, "How many readings there were", "readings");
            case "mean" ->
                note(
                        name,
                        grain == Grain.HOURLY
                                ? "The mean of the lampposts' means"
                                : "The mean of the hours; empty where fewer than " + DistrictDay.ENOUGH_HOURS
                                        + " have readings",
                        units(topic));
            case "least" -> note(name, "The least reading", units(topic));
            case "most" -> note(name, "The greatest reading", units(topic));
            default -> throw new IllegalStateException("Nothing is said of the column " + name);
        };
    }

    private static ColumnNote note(String name, String description) {
        return new ColumnNote(new Line(name), Optional.of(new Passage(description)), Optional.empty());
    }

    private static ColumnNote note(String name, String description, String unit) {
        return new ColumnNote(new Line(name), Optional.of(new Passage(description)), Optional.of(new Line(unit)));
    }

    /** Such as {@code nitrogen dioxide (no2) in parts per billion}. */
    private static String channels(Topic topic) {
        return ExactChannel.of(topic).stream()
                .map(channel -> channel.title() + " (" + channel.word() + ") in " + spelt(channel.unit()))
                .collect(Collectors.joining("; "));
    }

    private static String units(Topic topic) {
        return ExactChannel.of(topic).stream()
                .map(channel -> spelt(channel.unit()))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static String spelt(String unit) {
        return switch (unit) {
            case "ppb" -> "parts per billion";
            case "ppm" -> "parts per million";
            case "ug/m3" -> "micrograms per cubic metre";
            case "dB" -> "decibels";
            case "m/s" -> "metres per second";
            case "Cel" -> "degrees Celsius";
            case "%RH" -> "per cent";
            case "hPa" -> "hectopascals";
            default -> throw new IllegalStateException("The unit " + unit + " has no words yet");
        };
    }

    private static String each(Grain grain) {
        return switch (grain) {
            case HOURLY -> "in each hour";
            case DAILY -> "on each day";
        };
    }

    private static String row(Grain grain) {
        return switch (grain) {
            case HOURLY -> "hour";
            case DAILY -> "day";
        };
    }

    private static String file(Grain grain) {
        return switch (grain) {
            case HOURLY -> "month";
            case DAILY -> "year";
        };
    }
}
