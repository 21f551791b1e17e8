package uk.gov.essex.smart.lives.desk;

import java.util.Locale;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.NhsNumberStatus;
import uk.gov.essex.smart.lives.Person;

/**
 * What a person is found by: a verified NHS number; otherwise name, day of birth and postcode together, since an unverified
 * number may be another person's, and two people under one key would read each other's records.
 */
public final class Identifier {

    private Identifier() {}

    static String of(Person person) {
        if (person.nhs().status() == NhsNumberStatus.PRESENT_AND_VERIFIED) {
            return of(person.nhs().number().orElseThrow());
        }
        return String.join(
                "|",
                "person",
                letters(person.family().value()),
                letters(person.given().value()),
                person.born().toString(),
                letters(person.address().postcode().value()));
    }

    /** What somebody is found by whose NHS number was verified. */
    static String of(NhsNumber number) {
        return "nhs|" + number.digits();
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
