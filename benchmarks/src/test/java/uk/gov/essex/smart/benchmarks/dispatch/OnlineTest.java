package uk.gov.essex.smart.benchmarks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OnlineTest {

    @Test
    void findsWhatPlainInsertionFindsForEveryRequestOfASmallDay() {
        County county = new County(5);
        Online online = new Online(county.places(), county.runs(6)).serve(county.requests(120), 1);
        assertThat(online.compared()).isEqualTo(120);
        assertThat(online.served()).isBetween(40, 119);
    }
}
