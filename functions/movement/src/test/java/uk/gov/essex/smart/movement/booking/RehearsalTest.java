package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.RunPlan;

final class RehearsalTest {

    @Test
    void plansTripsThatShareTheMinibus() {
        RunPlan plan = Rehearsal.play();
        assertThat(plan.rides()).hasSizeGreaterThan(20);
        assertThat(Rehearsal.play()).isEqualTo(plan);
    }
}
