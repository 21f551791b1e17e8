package uk.gov.essex.smart.lives.lambda.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.lives.Address;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Gender;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.NhsIdentity;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.NhsNumberStatus;
import uk.gov.essex.smart.lives.Organisation;
import uk.gov.essex.smart.lives.OrganisationCode;
import uk.gov.essex.smart.lives.Person;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Postcode;
import uk.gov.essex.smart.lives.Referrer;
import uk.gov.essex.smart.lives.ReferrerRole;

/** Reads people and organisations. What is empty left a fault behind. */
final class PersonBody {

    private static final String CODE = "Must be an organisation code of 3 to 9 capitals and digits.";

    private PersonBody() {}

    static Optional<Person> person(Fields body) {
        return body.required("person").flatMap(fields -> {
            fields.known(Set.of("given", "family", "born", "gender", "nhs", "address", "phone", "email"));
            Optional<Line> given = Forms.line(fields, "given");
            Optional<Line> family = Forms.line(fields, "family");
            Optional<LocalDate> born = Forms.day(fields, "born");
            Optional<Gender> gender = Forms.word(fields, "gender", Gender.class);
            Optional<NhsIdentity> nhs = fields.required("nhs").flatMap(PersonBody::nhs);
            Optional<Address> address = fields.required("address").flatMap(PersonBody::address);
            Optional<Phone> phone = Forms.anyPhone(fields);
            Optional<Email> email = Forms.anyEmail(fields);
            return Parts.whole(
                    fields,
                    () -> new Person(
                            given.orElseThrow(),
                            family.orElseThrow(),
                            born.orElseThrow(),
                            gender.orElseThrow(),
                            nhs.orElseThrow(),
                            address.orElseThrow(),
                            phone,
                            email));
        });
    }

    private static Optional<NhsIdentity> nhs(Fields fields) {
        fields.known(Set.of("number", "status"));
        Optional<NhsNumber> number = fields.text("number", "Must be ten digits.", NhsNumber::find);
        Optional<NhsNumberStatus> status = Forms.word(fields, "status", NhsNumberStatus.class);
        if (status.isEmpty() || number.isPresent() != fields.isGiven("number")) {
            return Optional.empty();
        }
        Optional<NhsIdentity.Conflict> conflict = NhsIdentity.conflict(number, status.get());
        conflict.ifPresent(reason -> fields.refuse("number", remedy(reason)));
        return conflict.isPresent() ? Optional.empty() : Optional.of(new NhsIdentity(number, status.get()));
    }

    private static String remedy(NhsIdentity.Conflict conflict) {
        return switch (conflict) {
            case NUMBER_MISSING -> "Is missing, though its status says that there is one. Give it, or another status.";
            case NUMBER_NOT_EXPECTED -> "Must be left out, or have a status that says that there is one.";
            case VERIFIED_NUMBER_FAILS_ITS_CHECK ->
                "Fails the check of its last digit, though it is said to be verified. Correct it, or give the status "
                        + Words.word(NhsNumberStatus.PRESENT_BUT_NOT_TRACED) + ".";
        };
    }

    private static Optional<Address> address(Fields fields) {
        fields.known(Set.of("lines", "postcode"));
        List<Line> lines = fields.texts("lines", Address.MOST_LINES, Forms.LINE, Line::find);
        if (!fields.isGiven("lines") || lines.isEmpty()) {
            fields.refuse("lines", "Must be a list of 1 to " + Address.MOST_LINES + " lines.");
        }
        Optional<Postcode> postcode =
                fields.required("postcode", "Must be a postcode with one space, such as CM1 1QH.", Postcode::find);
        return Parts.whole(fields, () -> new Address(lines, postcode.orElseThrow()));
    }

    static Optional<Organisation> organisation(Fields fields) {
        fields.known(Set.of("code", "name"));
        Optional<OrganisationCode> code = fields.required("code", CODE, OrganisationCode::find);
        Optional<Line> name = Forms.line(fields, "name");
        return Parts.whole(fields, () -> new Organisation(code.orElseThrow(), name.orElseThrow()));
    }

    static Optional<Referrer> referrer(Fields body) {
        return body.required("referrer").flatMap(fields -> {
            fields.known(Set.of("name", "role", "organisation", "phone", "email"));
            Optional<Line> name = Forms.line(fields, "name");
            Optional<ReferrerRole> role = Forms.word(fields, "role", ReferrerRole.class);
            Optional<Organisation> organisation = fields.object("organisation").flatMap(PersonBody::organisation);
            Optional<Phone> phone = Forms.anyPhone(fields);
            Optional<Email> email = Forms.anyEmail(fields);
            return Parts.whole(
                    fields, () -> new Referrer(name.orElseThrow(), role.orElseThrow(), organisation, phone, email));
        });
    }

    static Optional<Contact> contact(Fields fields) {
        fields.known(Set.of("name", "kinship", "phone", "unpaidCarer"));
        Optional<Line> name = Forms.line(fields, "name");
        Optional<Contact.Kinship> kinship = Forms.word(fields, "kinship", Contact.Kinship.class);
        Optional<Phone> phone = Forms.anyPhone(fields);
        boolean carer = fields.flag("unpaidCarer");
        return Parts.whole(fields, () -> new Contact(name.orElseThrow(), kinship.orElseThrow(), phone, carer));
    }
}
