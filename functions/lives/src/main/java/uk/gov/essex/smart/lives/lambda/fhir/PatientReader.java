package uk.gov.essex.smart.lives.lambda.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Address;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Gender;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.NhsIdentity;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.NhsNumberStatus;
import uk.gov.essex.smart.lives.Person;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Postcode;

/** Reads the patient. What is empty left an issue behind. */
final class PatientReader {

    private static final String NAME = "Must have a name with family and given names.";
    private static final String ADDRESS = "Must have a home address with lines and a postcode.";
    private static final String NUMBER = "Must have an identifier of " + Systems.NHS_NUMBER
            + " with its verification status, even where the number is not known.";

    private PatientReader() {}

    static Optional<Person> person(Place patient) {
        refuseNotCurrent(patient);
        Optional<Place> name = preferred(patient, "name", "official", NAME);
        Optional<Line> given = name.flatMap(PatientReader::given);
        Optional<Line> family = name.flatMap(named -> Texts.line(named, "family"));
        Optional<LocalDate> born = Texts.date(patient, "birthDate");
        Optional<Gender> gender = patient.requiredText("gender", Codes.GENDER.remedy(), Codes.GENDER::find);
        Optional<NhsIdentity> nhs = identity(patient);
        Optional<Address> address =
                preferred(patient, "address", "home", ADDRESS).flatMap(PatientReader::address);
        Optional<Phone> phone = Telecoms.phone(patient);
        Optional<Email> email = Telecoms.email(patient);
        return patient.whole(() -> new Person(
                given.orElseThrow(),
                family.orElseThrow(),
                born.orElseThrow(),
                gender.orElseThrow(),
                nhs.orElseThrow(),
                address.orElseThrow(),
                phone,
                email));
    }

    /** What modifies everything else of a patient: a record that is no longer used, or a person who has died. */
    private static void refuseNotCurrent(Place patient) {
        if (patient.flag("active").filter(active -> !active).isPresent()) {
            patient.refuse("active", IssueType.BUSINESS_RULE, "Must not be false: send the record that is in use.");
        }
        boolean died = patient.flag("deceasedBoolean").orElse(false) || patient.isGiven("deceasedDateTime");
        if (died) {
            patient.refuse("deceased", IssueType.BUSINESS_RULE, "Must not be said: nobody is referred after death.");
        }
    }

    private static Optional<Line> given(Place name) {
        List<String> texts = name.texts("given");
        Optional<Line> given = Line.find(String.join(" ", texts));
        if (given.isEmpty()) {
            name.refuse("given", texts.isEmpty() ? IssueType.REQUIRED : IssueType.VALUE, Texts.LINE);
        }
        return given;
    }

    private static Optional<NhsIdentity> identity(Place patient) {
        Optional<Place> found = current(patient, "identifier")
                .filter(identifier -> identifier.says("system", Systems.NHS_NUMBER))
                .findFirst();
        if (found.isEmpty()) {
            patient.refuse("identifier", IssueType.REQUIRED, NUMBER);
        }
        return found.flatMap(PatientReader::withStatus);
    }

    private static Optional<NhsIdentity> withStatus(Place identifier) {
        Optional<NhsNumber> number = identifier.text("value", "Must be ten digits.", NhsNumber::find);
        return status(identifier).flatMap(status -> {
            Optional<NhsIdentity.Conflict> conflict = NhsIdentity.conflict(number, status);
            conflict.ifPresent(there -> refuse(identifier, there));
            return conflict.isPresent() ? Optional.empty() : Optional.of(new NhsIdentity(number, status));
        });
    }

    private static void refuse(Place identifier, NhsIdentity.Conflict conflict) {
        switch (conflict) {
            case NUMBER_MISSING ->
                identifier.refuse("value", IssueType.REQUIRED, "Must be given where the status says it is present.");
            case NUMBER_NOT_EXPECTED ->
                identifier.refuse("value", IssueType.INVARIANT, "Must be absent where the status says so.");
            case VERIFIED_NUMBER_FAILS_ITS_CHECK ->
                identifier.refuse(
                        "value", IssueType.VALUE, "Must pass the check of its last digit where it is called verified.");
        }
    }

    /** The status in the codes of England or in UK Core's former words; a number with none was not traced. */
    private static Optional<NhsNumberStatus> status(Place identifier) {
        Optional<Place> concept = identifier
                .extension(PeopleResources.NUMBER_STATUS)
                .flatMap(extension -> extension.required("valueCodeableConcept", Codes.NHS_NUMBER_STATUS.remedy()));
        if (concept.isPresent()) {
            boolean former = !Concepts.codings(concept.get(), Systems.NHS_NUMBER_STATUS_WORDS)
                    .isEmpty();
            return Concepts.code(concept.get(), former ? Codes.NHS_NUMBER_STATUS_WORDS : Codes.NHS_NUMBER_STATUS);
        }
        if (!identifier.isGiven("value")) {
            identifier.refuse("extension", IssueType.REQUIRED, NUMBER);
            return Optional.empty();
        }
        return Optional.of(NhsNumberStatus.PRESENT_BUT_NOT_TRACED);
    }

    private static Optional<Address> address(Place address) {
        List<Line> lines = new ArrayList<>();
        Stream<String> texts = Stream.concat(
                        address.texts("line").stream(),
                        Stream.of("city", "district").flatMap(name -> address.word(name).stream()))
                .distinct();
        texts.forEach(text ->
                Line.find(text).ifPresentOrElse(lines::add, () -> address.refuse("line", IssueType.VALUE, Texts.LINE)));
        if (lines.isEmpty() || lines.size() > Address.MOST_LINES) {
            address.refuse(
                    "line", IssueType.REQUIRED, "Must be 1 to " + Address.MOST_LINES + " with town and district.");
        }
        Optional<Postcode> postcode = address.requiredText(
                "postalCode", "Must be a postcode with one space.", text -> Postcode.find(text.strip()));
        return address.whole(() -> new Address(lines, postcode.orElseThrow()));
    }

    /** The element of this use, or else the first that is not out of use; an issue where there is none. */
    private static Optional<Place> preferred(Place patient, String name, String use, String remedy) {
        Optional<Place> found = current(patient, name).min(Comparator.comparing(element -> !element.says("use", use)));
        if (found.isEmpty()) {
            patient.refuse(name, IssueType.REQUIRED, remedy);
        }
        return found;
    }

    private static Stream<Place> current(Place patient, String name) {
        return patient.list(name).stream().filter(element -> !element.says("use", "old"));
    }
}
