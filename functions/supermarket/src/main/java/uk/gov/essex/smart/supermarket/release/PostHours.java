package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what lampposts measured, from Smart Places. */
public interface PostHours {

    /** What a page may hold at most. */
    int MOST = 10_000;

    /**
     * A page of a day's hours in a tile's box, in an order that stays.
     *
     * @param cursor where it begins: empty for the first, else the {@code next} of the page before
     */
    Page page(Tile tile, LocalDate day, Optional<String> cursor);

    /**
     * One page.
     *
     * @param next where the following one begins; empty on the last
     */
    record Page(List<PostHour> hours, Optional<String> next) {

        public Page {
            hours = List.copyOf(hours);
        }
    }
}
