package uk.gov.essex.smart.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NhsNumberTest {

    @Test
    void checksTheLastDigit() {
        assertThat(new NhsNumber("9990000017").checks()).isFalse();
        assertThat(new NhsNumber("9990000026").checks()).isTrue();
        assertThat(new NhsNumber("9990000018").checks()).isTrue();
    }

    @Test
    void checksNoNumberWhoseDigitWouldBeTen() {
        long fitting = IntStream.rangeClosed(0, 9)
                .filter(digit -> new NhsNumber("999000000" + digit).checks())
                .count();

        assertThat(fitting).isZero();
    }

    @Test
    void refusesAWrongDigitOnlyWhereItIsClaimedVerified() {
        Optional<NhsNumber> wrong = NhsNumber.find("999 000 0027");

        assertThat(NhsIdentity.conflict(wrong, NhsNumberStatus.PRESENT_AND_VERIFIED))
                .contains(NhsIdentity.Conflict.VERIFIED_NUMBER_FAILS_ITS_CHECK);
        assertThat(NhsIdentity.conflict(wrong, NhsNumberStatus.PRESENT_BUT_NOT_TRACED))
                .isEmpty();
        assertThat(NhsIdentity.conflict(Optional.empty(), NhsNumberStatus.PRESENT_AND_VERIFIED))
                .contains(NhsIdentity.Conflict.NUMBER_MISSING);
        assertThat(NhsIdentity.conflict(wrong, NhsNumberStatus.NOT_PRESENT_AND_TRACE_NOT_REQUIRED))
                .contains(NhsIdentity.Conflict.NUMBER_NOT_EXPECTED);
    }
}
