package uk.gov.essex.smart.places.ingest;

import static uk.gov.essex.smart.places.Channels.LATITUDE;
import static uk.gov.essex.smart.places.Series.MISSING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.Series;

/**
 * Takes one message's records, each of a channel of the allow-list, and keeps what the channel's type lets it keep: a
 * number of a stored channel, the count of an identifier set, a position inside the county. All else is dropped and
 * counted by kind. One for each message; not safe for several threads.
 */
public final class Anonymiser {

    private static final int MOST_CODES = 256;
    private static final int COORDINATE_DECIMALS = 6;
    private static final double COORDINATE_STEPS = 1e6;

    /**
     * What is left of a message: nothing in it tells of a person more than a count.
     *
     * @param series in ascending order of channel code
     */
    public record Kept(List<Series> series, Optional<Position> position, Drops drops) {

        public Kept {
            series = List.copyOf(series);
        }
    }

    private final Grid grid;
    private final long[] @Nullable [] byCode = new long[MOST_CODES][];
    private final Map<Integer, Sightings> heard = new TreeMap<>();
    private final Drops drops = new Drops();
    private @Nullable Decimal latitude;
    private @Nullable Decimal longitude;

    public Anonymiser(Grid grid) {
        this.grid = grid;
    }

    /** Takes a number told for a moment in milliseconds since 1970. */
    public void number(Channel channel, long millisecond, Decimal value) {
        switch (channel) {
            case Channel.Stored stored -> keep(stored, millisecond, value.steps(stored.decimals()));
            case Channel.Coordinate coordinate -> locate(coordinate, value);
            case Channel.IdentifierSet set -> drops.add(DropKind.MALFORMED_IDENTIFIER);
        }
    }

    /** Takes a text told for a moment in milliseconds since 1970. Only an identifier may be text, and it is counted. */
    public void text(Channel channel, long millisecond, String text) {
        if (channel instanceof Channel.IdentifierSet set) {
            hear(set, millisecond, text);
        } else {
            drops.add(DropKind.FREE_TEXT);
        }
    }

    /** Notes that something was left out before it came here. */
    public void drop(DropKind kind) {
        drops.add(kind);
    }

    /** Ends the message: identifiers become counts and are gone. */
    public Kept finish() {
        for (Channel channel : Channels.list()) {
            Sightings sightings = channel instanceof Channel.IdentifierSet set
                    ? heard.remove(set.counted().code())
                    : null;
            if (sightings != null && channel instanceof Channel.IdentifierSet set) {
                sightings.count(values(set.counted().code()), drops);
            }
        }
        return new Kept(series(), position(), drops);
    }

    private void keep(Channel.Stored channel, long millisecond, long steps) {
        int slot = slotOf(millisecond);
        if (slot < 0) {
            drops.add(DropKind.OFF_GRID);
        } else if (steps < channel.least() || steps > channel.most()) {
            drops.add(DropKind.OUT_OF_RANGE);
        } else {
            long[] values = values(channel.code());
            if (values[slot] == MISSING) {
                values[slot] = steps;
            } else {
                drops.add(DropKind.DUPLICATE_READING);
            }
        }
    }

    private void hear(Channel.IdentifierSet set, long millisecond, String text) {
        int slot = slotOf(millisecond);
        if (!set.form().matcher(text).matches()) {
            drops.add(DropKind.MALFORMED_IDENTIFIER);
        } else if (slot < 0) {
            drops.add(DropKind.OFF_GRID);
        } else {
            heard.computeIfAbsent(set.counted().code(), none -> new Sightings()).add(slot, text);
        }
    }

    private void locate(Channel.Coordinate coordinate, Decimal value) {
        boolean north = coordinate.equals(LATITUDE);
        if ((north ? latitude : longitude) != null) {
            drops.add(DropKind.DUPLICATE_READING);
        } else if (north) {
            latitude = value;
        } else {
            longitude = value;
        }
    }

    private int slotOf(long millisecond) {
        return millisecond % 1_000 == 0 ? grid.slotOf(millisecond / 1_000) : -1;
    }

    private long[] values(int code) {
        long[] values = byCode[code];
        if (values == null) {
            values = new long[grid.slots()];
            Arrays.fill(values, MISSING);
            byCode[code] = values;
        }
        return values;
    }

    private List<Series> series() {
        List<Series> series = new ArrayList<>();
        for (int code = 0; code < MOST_CODES; code++) {
            long[] values = byCode[code];
            if (values != null) {
                series.add(new Series(Channels.getStored(code), values));
            }
        }
        return series;
    }

    private Optional<Position> position() {
        if (latitude == null || longitude == null) {
            if (latitude != null || longitude != null) {
                drops.add(DropKind.LONE_COORDINATE);
            }
            return Optional.empty();
        }
        Optional<Position> inside = Essex.find(degrees(latitude), degrees(longitude));
        if (inside.isEmpty()) {
            drops.add(DropKind.OUTSIDE_COUNTY);
        }
        return inside;
    }

    private static double degrees(Decimal coordinate) {
        return coordinate.steps(COORDINATE_DECIMALS) / COORDINATE_STEPS;
    }
}
