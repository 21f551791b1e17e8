package uk.gov.essex.smart.places.query;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.places.Lamppost;

/** One page while it fills: what was found, and how much work is left to it. */
final class Walk {

    /** Calls of the store to a page. */
    private static final int MOST_CALLS = 24;
    /** Blocks after which a page makes no further call: 15-minute blocks of about six weeks. */
    private static final int ENOUGH_BLOCKS = 4_096;

    private final Selection selection;
    private final List<Reading> readings = new ArrayList<>();
    private int calls;
    private int blocks;

    Walk(Selection selection) {
        this.selection = selection;
    }

    Selection selection() {
        return selection;
    }

    boolean mayCall() {
        return calls < MOST_CALLS && blocks < ENOUGH_BLOCKS && !isFull();
    }

    void called(int blocksRead) {
        calls++;
        blocks += blocksRead;
    }

    boolean isFull() {
        return readings.size() >= selection.limit();
    }

    void show(Lamppost post, Stretch.Interval interval) {
        List<Figure> figures = new Summary(interval.channel(), interval.values()).figures(selection.statistics());
        readings.add(new Reading(post, interval.channel(), interval.second(), figures));
    }

    List<Reading> readings() {
        return readings;
    }
}
