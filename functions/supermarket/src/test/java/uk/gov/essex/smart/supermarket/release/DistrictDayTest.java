package uk.gov.essex.smart.supermarket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.Position;

final class DistrictDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Position CHELMSFORD = new Position(51.7356, 0.4685);

    private static List<DistrictHour> hours(int count) {
        Tally tally = new Tally(new Boundaries());
        IntStream.range(0, count)
                .forEach(hour -> tally.add(County.hour(CHELMSFORD, ExactChannel.NO2, hour, 10 + hour)));
        return tally.rows(DAY, Topic.AIR_QUALITY);
    }

    @Test
    void hasAMeanFromThreeQuartersOfItsHours() {
        assertThat(DistrictDay.of(hours(17)).mean()).isEmpty();
        assertThat(DistrictDay.of(hours(18)).mean())
                .hasValueSatisfying(mean -> assertThat(mean).isEqualTo("19.0"));
        assertThat(DistrictDay.of(hours(24)).hours()).isEqualTo(24);
    }

    @Test
    void postsCountAlikeHoweverOftenTheyRead() {
        Tally tally = new Tally(new Boundaries());
        tally.add(County.hour(CHELMSFORD, ExactChannel.NO2, 0, 10));
        tally.add(County.hour(CHELMSFORD, ExactChannel.NO2, 0, 50));
        assertThat(tally.rows(DAY, Topic.AIR_QUALITY)).singleElement().satisfies(row -> {
            assertThat(row.mean()).isEqualTo("30.5");
            assertThat(row.posts()).isEqualTo(2);
            assertThat(row.readings()).isEqualTo(60);
            assertThat(row.least()).isEqualTo("9");
            assertThat(row.most()).isEqualTo("51");
        });
    }

    @Test
    void writesTheRowsAsTheHeaderSays() {
        assertThat(Rows.lines(Grain.HOURLY, hours(1)))
                .containsExactly("E07000070,Chelmsford,2026-11-22T00:00:00Z,no2,ppb,1,10,10.5,9,11");
        assertThat(Rows.lines(Grain.DAILY, hours(2)))
                .containsExactly("E07000070,Chelmsford,2026-11-22,no2,ppb,2,21,,9,12");
        for (Grain grain : Grain.values()) {
            assertThat(Rows.lines(grain, hours(1)).getFirst().split(",", -1))
                    .hasSameSizeAs(Rows.header(grain).split(",", -1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"footfall", "cycles", "vehicles", "wifi-count", "bluetooth-count", "plate-count"})
    void noChannelOfPeopleCanBeNamed(String word) {
        assertThat(ExactChannel.find(word)).isEmpty();
    }
}
