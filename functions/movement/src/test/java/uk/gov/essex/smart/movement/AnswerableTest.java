package uk.gov.essex.smart.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class AnswerableTest {

    private static final String KEY = "keykeykeykeykeyk";

    private final InMemorySupply supply = new InMemorySupply();
    private final Answerable answerable = new Answerable(supply);

    @Test
    void theCountyAnswersForThePublic() {
        supply.put(new Agency(new AgencyId("essex-care"), "Care", Mode.SOCIAL_CARE), "otherotherotheri");

        assertThat(answerable.agency(KEY, Set.of(Entitlement.PUBLIC))).isEqualTo(Answerable.COUNTY);
    }

    @Test
    void theAgencyOfTheKeyAnswersForWhateverItBooks() {
        AgencyId care = new AgencyId("essex-care");
        supply.put(new Agency(care, "Care", Mode.SOCIAL_CARE), KEY);

        assertThat(answerable.agency(KEY, Set.of(Entitlement.PATIENT))).isEqualTo(care);
    }

    @Test
    void ofSeveralTheOneThatRunsWhatTheRiderIsEntitledTo() {
        AgencyId care = new AgencyId("essex-care");
        AgencyId school = new AgencyId("essex-school");
        supply.put(new Agency(care, "Care", Mode.SOCIAL_CARE), KEY);
        supply.put(new Agency(school, "School", Mode.SCHOOL), KEY);

        assertThat(answerable.agency(KEY, Set.of(Entitlement.PUPIL))).isEqualTo(school);
        assertThat(answerable.agency(KEY, Set.of(Entitlement.SOCIAL_CARE, Entitlement.CONCESSION)))
                .isEqualTo(care);
        assertThat(answerable.agency(KEY, Set.of(Entitlement.MEMBER))).isEqualTo(care);
    }
}
