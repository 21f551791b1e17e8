package uk.gov.essex.smart.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.Position;

final class IdsTest {

    private static final Token TOKEN = Token.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -1});

    @Test
    void areReadAsTheyAreWritten() {
        RunId run = new RunId(LocalDate.of(2026, 11, 23), new Zone(2, 3), TOKEN);
        OfferId offer = new OfferId(TOKEN, 12);
        assertThat(run.value()).startsWith("run-20261123-0203-");
        assertThat(RunId.find(run.value())).contains(run);
        assertThat(OfferId.find(offer.value())).contains(offer);
        assertThat(BookingId.find(offer.booking().value())).contains(offer.booking());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run-20261123-0203-short",
                "run-20261323-0203-aebagbafaydqqcikbmga2dqp74",
                "offer-aebagbafaydqqcikbmga2dqp74-0",
                "booking-AEBAGBAFAYDQQCIKBMGA2DQP74"
            })
    void areNotReadFromAnythingElse(String text) {
        assertThat(RunId.find(text)).isEmpty();
        assertThat(OfferId.find(text)).isEmpty();
        assertThat(BookingId.find(text)).isEmpty();
    }

    @Test
    void leaveNoRoomForAnAddress() {
        assertThat(PassengerId.find("a@b.example")).isEmpty();
        assertThat(PassengerId.find("Ann Other")).isEmpty();
        assertThat(PassengerId.find("p-1842")).isPresent();
    }

    @Test
    void zonesAroundACircleHoldItsRim() {
        Position centre = new Position(51.74, 0.47);
        List<Zone> zones = Zone.around(centre, 15_000);
        assertThat(zones).doesNotHaveDuplicates().hasSizeBetween(4, 9).contains(Zone.of(centre));
        for (int degrees = 0; degrees < 360; degrees += 10) {
            double angle = Math.toRadians(degrees);
            Position rim = new Position(
                    centre.latitude() + Math.sin(angle) * 14_900 / 111_195,
                    centre.longitude() + Math.cos(angle) * 14_900 / 111_195 / Math.cos(Math.toRadians(51.74)));
            assertThat(zones).contains(Zone.of(rim));
        }
        assertThat(Zone.all()).containsAll(zones).hasSize(30);
    }
}
