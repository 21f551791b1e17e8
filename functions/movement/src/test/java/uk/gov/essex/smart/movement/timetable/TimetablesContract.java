package uk.gov.essex.smart.movement.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of timetables keeps to. */
public abstract class TimetablesContract {

    private static final Edition FIRST = edition("08:00");
    private static final Edition SECOND = edition("09:00");

    /** A store without an edition. */
    protected abstract Timetables empty();

    @Test
    void hasNothingInForceAtFirst() {
        Timetables timetables = empty();
        assertThat(timetables.inForce()).isEmpty();
        assertThat(timetables.find(FIRST.id())).isEmpty();
    }

    @Test
    void findsWhatWasPublished() {
        Timetables timetables = empty();
        assertThat(timetables.publish(FIRST, Optional.empty())).isTrue();
        assertThat(timetables.inForce()).contains(FIRST.id());
        assertThat(timetables.find(FIRST.id()))
                .hasValueSatisfying(found ->
                        assertThat(Snapshot.write(found.timetable())).isEqualTo(Snapshot.write(FIRST.timetable())));
    }

    @Test
    void mayBePublishedTwice() {
        Timetables timetables = empty();
        timetables.publish(FIRST, Optional.empty());
        assertThat(timetables.publish(FIRST, Optional.empty())).isTrue();
        assertThat(timetables.inForce()).contains(FIRST.id());
    }

    @Test
    void keepsTheEditionThatAnotherReplaced() {
        Timetables timetables = empty();
        timetables.publish(FIRST, Optional.empty());
        assertThat(timetables.publish(SECOND, Optional.of(FIRST.id()))).isTrue();
        assertThat(timetables.inForce()).contains(SECOND.id());
        assertThat(timetables.find(FIRST.id())).isPresent();
    }

    @Test
    void refusesAnEditionThatReplacesWhatIsNoLongerInForce() {
        Timetables timetables = empty();
        timetables.publish(FIRST, Optional.empty());
        assertThat(timetables.publish(SECOND, Optional.empty())).isFalse();
        assertThat(timetables.publish(SECOND, Optional.of("0".repeat(64)))).isFalse();
        assertThat(timetables.inForce()).contains(FIRST.id());
    }

    private static Edition edition(String time) {
        return Edition.of(new Drawn("line 1\nA B\n" + time + " 10:00").timetable());
    }
}
