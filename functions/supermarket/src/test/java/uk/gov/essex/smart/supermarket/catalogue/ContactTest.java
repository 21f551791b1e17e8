package uk.gov.essex.smart.supermarket.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"open-data@essex.gov.uk", "a@b.uk", "first.last+data@colne--valley.org.uk"})
    void takesAddresses(String email) {
        assertThat(Contact.isAddress(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "essex.gov.uk",
                "a@b",
                "a..b@essex.gov.uk",
                "a.@essex.gov.uk",
                ".a@essex.gov.uk",
                "a@-essex.gov.uk",
                "a@essex-.gov.uk",
                "a@essex..uk",
                "a b@essex.gov.uk",
                "a@essex.gov.uk?subject=x"
            })
    void takesNothingElse(String email) {
        assertThat(Contact.isAddress(email)).isFalse();
    }
}
