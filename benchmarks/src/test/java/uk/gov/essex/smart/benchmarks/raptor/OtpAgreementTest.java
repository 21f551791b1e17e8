package uk.gov.essex.smart.benchmarks.raptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.movement.timetable.ServiceDay;
import uk.gov.essex.smart.movement.timetable.Timetable;

/** Two searches that share no line of code find the same arrivals. */
final class OtpAgreementTest {

    private static final int QUESTIONS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsWhatOpenTripPlannerFinds(long seed) {
        County county = new County(List.of(), 250, 900, seed);
        Timetable timetable = county.timetable();
        Ours ours = new Ours(ServiceDay.of(timetable, County.DAY));
        Otp otp = new Otp(county, timetable.stops());
        SplittableRandom random = new SplittableRandom(seed);
        int answered = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = Question.any(timetable.stops(), random);
            assertThat(ours.arrivals(question)).as("question %s", i).isEqualTo(otp.arrivals(question));
            answered += ours.arrivals(question).isEmpty() ? 0 : 1;
        }
        assertThat(answered).isGreaterThan(QUESTIONS / 10);
    }
}
