package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.Optional;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Phone;

/** Reads how somebody is reached: the first of each kind that is not out of use. */
final class Telecoms {

    private Telecoms() {}

    static Optional<Phone> phone(Place owner) {
        return point(owner, "phone")
                .flatMap(point -> point.text("value", "Must be a telephone number of 9 to 15 digits.", Phone::find));
    }

    static Optional<Email> email(Place owner) {
        return point(owner, "email").flatMap(point -> point.text("value", "Must be an e-mail address.", Email::find));
    }

    private static Optional<Place> point(Place owner, String system) {
        return owner.list("telecom").stream()
                .filter(point -> point.says("system", system) && !point.says("use", "old"))
                .findFirst();
    }
}
