package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.insight.WhatIf;

final class OtherVehiclesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<RunPlan> three = List.of(carrying("1"), carrying("2"), carrying("3"));

    @Test
    void oneMinibusCarriesThoseOfThreeWhoRideTheSameWay() {
        WhatIf.Answer answer = OtherVehicles.carry(three, three.subList(0, 1), PATIENCE);

        assertThat(answer.servesAll()).isTrue();
        assertThat(answer.runsUsed()).isEqualTo(1);
        assertThat(answer.kilometres()).isPositive();
        assertThat(answer.costPence()).isGreaterThan(2_000);
    }

    @Test
    void needsARunAndAVehicle() {
        assertThatThrownBy(() -> OtherVehicles.carry(List.of(), three, PATIENCE))
                .hasMessageContaining("one or more");
        assertThatThrownBy(() -> OtherVehicles.carry(three, List.of(), PATIENCE))
                .hasMessageContaining("one or more");
    }

    private static RunPlan carrying(String number) {
        RunPlan plan = Samples.run(Samples.minibus(number));
        return Samples.carrying(plan, Samples.booking(Samples.quote(Samples.token(), plan)));
    }
}
