package uk.gov.essex.smart.supermarket.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;

/** Invented lampposts, some of them exactly on the borders of tiles, read a few rows a page as Smart Places would. */
public final class County implements PostHours {

    private static final int PAGE = 97;

    private final List<PostHour> hours = new ArrayList<>();
    private final Map<Tile, List<PostHour>> byTile = new HashMap<>();

    public County(int posts) {
        SplittableRandom random = new SplittableRandom(5);
        for (int post = 0; post < posts; post++) {
            Position position = post % 5 == 0
                    ? new Position(51.64, 0.37)
                    : new Position(51.5 + random.nextDouble(0.5), random.nextDouble(1.2));
            for (int hour = 0; hour < 24; hour++) {
                for (ExactChannel channel : ExactChannel.values()) {
                    hours.add(hour(position, channel, hour, random.nextInt(1, 60)));
                }
            }
        }
    }

    static PostHour hour(Position position, ExactChannel channel, int hour, int value) {
        return new PostHour(
                position,
                channel,
                hour,
                BigDecimal.valueOf(value * 10L + 5, channel.decimals() + 1),
                BigDecimal.valueOf(value - 1L, channel.decimals()),
                BigDecimal.valueOf(value + 1L, channel.decimals()),
                value);
    }

    List<PostHour> hours() {
        return hours;
    }

    /** Both borders of a box belong to it, as Smart Places answers. */
    @Override
    public Page page(Tile tile, LocalDate day, Optional<String> cursor) {
        List<PostHour> all = byTile.computeIfAbsent(tile, this::inside);
        int from = cursor.map(Integer::parseInt).orElse(0);
        int to = Math.min(all.size(), from + PAGE);
        return new Page(all.subList(from, to), to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private List<PostHour> inside(Tile tile) {
        Box box = tile.box();
        return hours.stream().filter(hour -> box.contains(hour.position())).toList();
    }
}
