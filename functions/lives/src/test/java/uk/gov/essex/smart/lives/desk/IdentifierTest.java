package uk.gov.essex.smart.lives.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.Address;
import uk.gov.essex.smart.lives.Gender;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.NhsIdentity;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.NhsNumberStatus;
import uk.gov.essex.smart.lives.Person;
import uk.gov.essex.smart.lives.Postcode;

final class IdentifierTest {

    private static final NhsNumber NUMBER = new NhsNumber("9990000026");
    private static final NhsIdentity VERIFIED =
            new NhsIdentity(Optional.of(NUMBER), NhsNumberStatus.PRESENT_AND_VERIFIED);
    private static final NhsIdentity CLAIMED =
            new NhsIdentity(Optional.of(NUMBER), NhsNumberStatus.PRESENT_BUT_NOT_TRACED);

    private static String of(String given, String family, NhsIdentity nhs) {
        return Identifier.of(new Person(
                new Line(given),
                new Line(family),
                LocalDate.of(1941, 5, 6),
                Gender.FEMALE,
                nhs,
                new Address(List.of(new Line("Nowhere House")), new Postcode("CM1 1QH")),
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void aVerifiedNumberIsEnough() {
        assertThat(of("Testina", "Example", VERIFIED))
                .isEqualTo(of("Sample", "O'Invented", VERIFIED))
                .isEqualTo(Identifier.of(NUMBER));
    }

    @Test
    void aNumberThatIsOnlyClaimedIsNobodys() {
        assertThat(of("Testina", "Example", CLAIMED))
                .isNotEqualTo(of("Sample", "Example", CLAIMED))
                .isNotEqualTo(Identifier.of(NUMBER))
                .doesNotContain(NUMBER.digits());
    }

    @Test
    void spellingPartsNobodyFromThemselves() {
        assertThat(of("Zoë", "O'Invented", CLAIMED)).isEqualTo(of("ZOË", "O Invented", CLAIMED));
    }
}
