package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.DirectoryEntry;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.NhsIdentity;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.Organisation;
import uk.gov.essex.smart.lives.Person;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.Referrer;

/** The resources of people and bodies: for whom, by whom, of whom. */
final class PeopleResources {

    static final String NUMBER_STATUS = Systems.ukCoreExtension("NHSNumberVerificationStatus");
    static final String CARER = "Carer";

    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private PeopleResources() {}

    static void add(Entries entries, Referral referral) {
        entries.add(Entries.PATIENT, patient(entries, referral));
        entries.add(Entries.PRACTICE, organisation(referral.practice()));
        entries.add(Entries.COUNCIL, organisation(referral.council()));
        referral.details().entry().ifPresent(entry -> entries.add(Entries.SERVICE, service(entry)));
        Referrer referrer = referral.referrer();
        referrer.organisation().ifPresent(sender -> entries.add(Entries.SENDER, organisation(sender)));
        if (isPrivate(referrer)) {
            entries.add(Entries.REQUESTER, privately(entries, referrer));
        } else {
            entries.add(Entries.REQUESTER, professionally(entries, referrer));
            entries.add("practitioner", practitioner(referrer.name()));
        }
    }

    private static boolean isPrivate(Referrer referrer) {
        return switch (referrer.role()) {
            case PERSON_THEMSELVES, CARER, FAMILY_OR_FRIEND ->
                referrer.organisation().isEmpty();
            case GENERAL_PRACTICE,
                    HOSPITAL,
                    AMBULANCE,
                    COMMUNITY_HEALTH,
                    MENTAL_HEALTH,
                    CARE_PROVIDER,
                    HOUSING,
                    POLICE,
                    FIRE_AND_RESCUE,
                    PRISON,
                    OTHER_COUNCIL,
                    VOLUNTARY_SECTOR -> false;
        };
    }

    private static Element patient(Entries entries, Referral referral) {
        Person person = referral.person();
        return Element.resource("Patient", Systems.ukCoreProfile("Patient"))
                .list("identifier", number(person.nhs()))
                .list(
                        "name",
                        new Element()
                                .put("use", "official")
                                .put("family", person.family().value())
                                .texts("given", List.of(person.given().value())))
                .list("telecom", telecom(person.phone(), person.email()))
                .put("gender", Codes.GENDER.code(person.gender()))
                .put("birthDate", person.born().toString())
                .list(
                        "address",
                        new Element()
                                .put("use", "home")
                                .texts(
                                        "line",
                                        person.address().lines().stream()
                                                .map(Line::value)
                                                .toList())
                                .put("postalCode", person.address().postcode().value()))
                .list(
                        "contact",
                        referral.background().contacts().stream()
                                .map(contact -> related(new Element(), contact).put("name", named(contact.name()))))
                .list("generalPractitioner", entries.reference(Entries.PRACTICE));
    }

    /** The number with its status; where there is none, the status with the reason that FHIR knows for absence. */
    private static Element number(NhsIdentity nhs) {
        Element identifier = new Element()
                .list(
                        "extension",
                        Element.extension(
                                NUMBER_STATUS, "valueCodeableConcept", Codes.NHS_NUMBER_STATUS.concept(nhs.status())))
                .put("system", Systems.NHS_NUMBER)
                .put("value", nhs.number().map(NhsNumber::digits));
        return nhs.number().isPresent()
                ? identifier
                : identifier.put(
                        "_value",
                        new Element()
                                .list(
                                        "extension",
                                        new Element().put("url", ABSENT).put("valueCode", "unknown")));
    }

    static Element person(Entries entries, Contact contact) {
        return related(relatedPerson(entries), contact).list("name", named(contact.name()));
    }

    private static Element relatedPerson(Entries entries) {
        return Element.resource("RelatedPerson", Systems.ukCoreProfile("RelatedPerson"))
                .put("patient", entries.patient());
    }

    private static Element related(Element person, Contact contact) {
        Stream<Element> carer = contact.unpaidCarer()
                ? Stream.of(Element.concept(Element.coding(Systems.RELATIONSHIP_ROLE, CARER, "Carer of patient")))
                : Stream.empty();
        return person.list("relationship", Stream.concat(Stream.of(Kinships.concept(contact.kinship())), carer))
                .list("telecom", telecom(contact.phone(), Optional.empty()));
    }

    private static Element privately(Entries entries, Referrer referrer) {
        return relatedPerson(entries)
                .list("relationship", Codes.REFERRER.concept(referrer.role()))
                .list("name", named(referrer.name()))
                .list("telecom", telecom(referrer.phone(), referrer.email()));
    }

    private static Element professionally(Entries entries, Referrer referrer) {
        Element role = Element.resource("PractitionerRole", Systems.ukCoreProfile("PractitionerRole"))
                .put("practitioner", entries.reference("practitioner"))
                .list("code", Codes.REFERRER.concept(referrer.role()))
                .list("telecom", telecom(referrer.phone(), referrer.email()));
        return referrer.organisation()
                .map(there -> role.put("organization", entries.reference(Entries.SENDER)))
                .orElse(role);
    }

    private static Element practitioner(Line name) {
        return Element.resource("Practitioner", Systems.ukCoreProfile("Practitioner"))
                .list("name", named(name));
    }

    private static Element organisation(Organisation organisation) {
        return Element.resource("Organization", Systems.ukCoreProfile("Organization"))
                .list(
                        "identifier",
                        Element.identifier(
                                Systems.ORGANISATION_CODE, organisation.code().value()))
                .put("name", organisation.name().value());
    }

    private static Element service(DirectoryEntry entry) {
        return Element.resource("HealthcareService", Systems.ukCoreProfile("HealthcareService"))
                .list(
                        "identifier",
                        Element.identifier(Systems.DIRECTORY_ENTRY, entry.id().toString()))
                .put("name", entry.name());
    }

    private static Element named(Line name) {
        return Element.words(name.value());
    }

    private static Stream<Element> telecom(Optional<Phone> phone, Optional<Email> email) {
        return Stream.concat(
                phone.stream().map(number -> point("phone", number.value())),
                email.stream().map(address -> point("email", address.value())));
    }

    private static Element point(String system, String value) {
        return new Element().put("system", system).put("value", value);
    }
}
