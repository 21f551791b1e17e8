package uk.gov.essex.smart.movement.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;

/** Stops stand a hundredth of a degree apart, from south to north. */
final class ProgressTest {

    private final Drawn drawn = new Drawn("""
        line 1
        A      B      C
        08:00  08:10  08:20
        line 2
        A      B      A
        08:00  08:10  08:20
        """);

    @Test
    void isWhereTheTimetableSays() {
        assertThat(of("1@08:00", Drawn.DAY, 51.705, "08:05")).contains(new Progress(1, Duration.ZERO));
    }

    @Test
    void tellsHowLateAndHowEarly() {
        assertThat(of("1@08:00", Drawn.DAY, 51.715, "08:18")).contains(new Progress(2, Duration.ofMinutes(3)));
        assertThat(of("1@08:00", Drawn.DAY, 51.715, "08:13")).contains(new Progress(2, Duration.ofMinutes(-2)));
    }

    @Test
    void knowsByTheTimeWhichWayItGoes() {
        assertThat(of("2@08:00", Drawn.DAY, 51.705, "08:06")).contains(new Progress(1, Duration.ofMinutes(1)));
        assertThat(of("2@08:00", Drawn.DAY, 51.705, "08:16")).contains(new Progress(2, Duration.ofMinutes(1)));
    }

    @Test
    void saysNothingOfATripThatIsNotThereOrABusThatIsElsewhere() {
        assertThat(of("9@08:00", Drawn.DAY, 51.705, "08:05")).isEmpty();
        assertThat(of("1@08:00", Drawn.DAY.plusDays(1), 51.705, "08:05")).isEmpty();
        assertThat(of("1@08:00", Drawn.DAY, 51.765, "08:20")).isEmpty();
    }

    private Optional<Progress> of(String trip, LocalDate day, double latitude, String time) {
        return Progress.of(drawn.timetable(), trip, day, new Position(latitude, 0.5), Drawn.at(time));
    }
}
