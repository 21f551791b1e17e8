package uk.gov.essex.smart.movement.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.matching.Load;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Stop;
import uk.gov.essex.smart.movement.matching.Tariff;
import uk.gov.essex.smart.movement.matching.Travel;
import uk.gov.essex.smart.movement.matching.Weights;
import uk.gov.essex.smart.movement.matching.Window;

/** A road of villages, a kilometre and a minute apart, with the school at 0. */
final class WhatIfTest {

    private static final Travel ROAD = new Travel() {
        @Override
        public double time(int from, int to) {
            return 60.0 * Math.abs(from - to);
        }

        @Override
        public double distance(int from, int to) {
            return 1_000.0 * Math.abs(from - to);
        }
    };
    private static final List<Ride> PUPILS =
            IntStream.rangeClosed(1, 9).mapToObj(WhatIfTest::toSchool).toList();

    @Test
    void twoMinibusesDoWhatThreeDid() {
        WhatIf.Answer answer = WhatIf.plan(ROAD, Weights.COST, List.of(minibus(), minibus()), PUPILS);

        assertThat(answer.servesAll()).isTrue();
        assertThat(answer.runsUsed()).isEqualTo(2);
        assertThat(answer.kilometres()).isEqualTo(2 * 9 + 2 * 4);
        assertThat(answer.costPence()).isEqualTo(2 * 1_000 + 26 * 50);
    }

    @Test
    void oneMinibusHasTimeForTwoSecondTripsOnly() {
        WhatIf.Answer answer = WhatIf.plan(ROAD, Weights.COST, List.of(minibus()), PUPILS);

        assertThat(answer.servesAll()).isFalse();
        assertThat(answer.unserved()).hasSize(2);
    }

    private static Ride toSchool(int village) {
        Window morning = new Window(0, 3_600);
        return Ride.of(new Stop(village, morning, 0), new Stop(0, new Window(1_800, 2_100), 0), 1_800, Load.of(1));
    }

    private static Run minibus() {
        return Run.of(0, 0, new Window(0, 7_200), List.of(Load.of(5)), new Tariff(0.05, 0, 1_000, 0));
    }
}
