package uk.gov.essex.smart.places.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Lampposts;

/**
 * Answers questions about readings, a page at a time. The work for a page is bounded whatever is asked; statistics are
 * computed from every stored reading of an interval. Safe from any thread where its stores are.
 */
public final class Readings {

    /** What a call asks for at first; each further call of a page asks for more, so that short answers stay cheap. */
    private static final int FIRST_CALL_BLOCKS = 128;

    private static final int LATER_CALL_BLOCKS = 1_024;
    /** How far a call grows to see one interval whole, where a post sends very small blocks. */
    private static final int WIDEST_CALL_BLOCKS = 65_536;

    private static final int CALL_GROWTH = 8;
    /** No call looks further, so that one over years of silence costs no more than another. Whole days. */
    private static final long FURTHEST_SECONDS = Duration.ofDays(31).toSeconds();

    private static final int POSTS_AT_ONCE = 25;

    private final Lampposts lampposts;
    private final Blocks blocks;

    public Readings(Lampposts lampposts, Blocks blocks) {
        this.lampposts = lampposts;
        this.blocks = blocks;
    }

    /** One post's readings by time and then by channel. */
    public Page ofPost(Selection selection, Mark start) {
        Walk walk = new Walk(selection);
        Optional<Mark> next = visit(start, walk);
        return new Page(walk.readings(), next);
    }

    /** Readings of the posts in a box: post by post in the register's order, each by time and then by channel. */
    public Page ofArea(Box box, Selection selection, Optional<Mark> start) {
        Walk walk = new Walk(selection);
        Optional<Mark> next = start.flatMap(mark -> visit(mark, walk));
        if (next.isEmpty()) {
            next = visitAll(box, start.map(Mark::post), walk);
        }
        return new Page(walk.readings(), next);
    }

    private Optional<Mark> visitAll(Box box, Optional<Lamppost> after, Walk walk) {
        Optional<Lamppost> last = after;
        List<Lamppost> posts;
        do {
            posts = lampposts.list(box, last, POSTS_AT_ONCE);
            for (Lamppost post : posts) {
                Optional<Mark> stop = visit(new Mark(post, walk.selection().from(), 0), walk);
                if (stop.isPresent()) {
                    return stop;
                }
                last = Optional.of(post);
            }
        } while (posts.size() == POSTS_AT_ONCE);
        return Optional.empty();
    }

    /** Shows a post's readings from the mark on; says where it stopped, or nothing where the post is done. */
    private Optional<Mark> visit(Mark start, Walk walk) {
        Selection selection = walk.selection();
        Mark here = start;
        int most = FIRST_CALL_BLOCKS;
        while (here.second() < selection.to()) {
            if (!walk.mayCall()) {
                return Optional.of(here);
            }
            Known known = read(here, selection, most);
            walk.called(known.blocks().size());
            Optional<Mark> stop =
                    show(here, new Stretch(selection, known.blocks(), here.second(), known.until()), walk);
            if (stop.isPresent()) {
                return stop;
            }
            here = new Mark(here.post(), known.until(), 0);
            most = LATER_CALL_BLOCKS;
        }
        return Optional.empty();
    }

    /** Blocks that tell everything of the time from a mark until a later start of an interval. */
    private record Known(List<Block> blocks, long until) {}

    /** Reads at least one whole interval: where very small blocks fill it, a call grows until it is seen. */
    private Known read(Mark here, Selection selection, int most) {
        Resolution resolution = selection.resolution();
        long until = Math.min(selection.to(), here.second() + FURTHEST_SECONDS);
        List<Block> found = blocks.list(here.post().id(), here.second(), until, most);
        if (found.size() < most) {
            return new Known(found, until);
        }
        long complete = Math.min(until, resolution.floor(found.getLast().grid().start()));
        if (complete > here.second()) {
            return new Known(found, complete);
        }
        return most < WIDEST_CALL_BLOCKS
                ? read(here, selection, most * CALL_GROWTH)
                : new Known(found, here.second() + resolution.seconds());
    }

    private static Optional<Mark> show(Mark here, Stretch stretch, Walk walk) {
        for (Optional<Stretch.Interval> next = stretch.next(); next.isPresent(); next = stretch.next()) {
            Stretch.Interval interval = next.get();
            boolean shownBefore =
                    interval.second() == here.second() && interval.channel().code() < here.code();
            if (!shownBefore && walk.isFull()) {
                return Optional.of(new Mark(
                        here.post(), interval.second(), interval.channel().code()));
            }
            if (!shownBefore) {
                walk.show(here.post(), interval);
            }
        }
        return Optional.empty();
    }
}
