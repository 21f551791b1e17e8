package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.DirectoryEntry;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Organisation;
import uk.gov.essex.smart.lives.OrganisationCode;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Referrer;
import uk.gov.essex.smart.lives.ReferrerRole;

/** Reads who refers, for whom, and who is in the person's life. What is empty left an issue behind, or was not given. */
final class PeopleReader {

    private static final Set<String> ORGANISATION = Set.of("Organization");
    private static final Set<String> REQUESTER = Set.of("PractitionerRole", "RelatedPerson");
    private static final String CODE =
            "Must have an identifier of " + Systems.ORGANISATION_CODE + ": 3 to 9 capitals and digits.";

    private static final String SERVICE = "HealthcareService";
    private static final String NAME = "Must be the name of the entry, 1 to " + DirectoryEntry.LONGEST_NAME
            + " characters with no control but line ends.";

    private final Contents contents;

    PeopleReader(Contents contents) {
        this.contents = contents;
    }

    Optional<Organisation> practice(Place patient) {
        return firstOrganisation(
                patient,
                "generalPractitioner",
                patient.list("generalPractitioner"),
                "Must be a reference to the practice.");
    }

    Optional<Organisation> council(Place request) {
        List<Place> performers = request.list("performer").stream()
                .filter(reference -> !isService(reference))
                .toList();
        return firstOrganisation(request, "performer", performers, "Must be a reference to the council that is asked.");
    }

    private boolean isService(Place reference) {
        return contents.find(reference)
                .filter(found -> found.says("resourceType", SERVICE))
                .isPresent();
    }

    /** The service of our directory that is asked for; another directory's is passed over. */
    Optional<DirectoryEntry> entry(Place request) {
        List<Place> services = request.list("performer").stream()
                .filter(this::isService)
                .flatMap(reference -> contents.find(reference).stream())
                .filter(service -> identifier(service, Systems.DIRECTORY_ENTRY).isPresent())
                .toList();
        return contents.only(services).flatMap(PeopleReader::entryOf);
    }

    private static Optional<DirectoryEntry> entryOf(Place service) {
        Optional<UUID> id = identifier(service, Systems.DIRECTORY_ENTRY)
                .flatMap(there -> there.requiredText(
                        "value", "Must be the id of an entry of the directory.", DirectoryEntry::findId));
        Optional<String> name = service.requiredText("name", NAME, DirectoryEntry::findName);
        return service.whole(() -> new DirectoryEntry(id.orElseThrow(), name.orElseThrow()));
    }

    private Optional<Organisation> firstOrganisation(Place owner, String name, List<Place> references, String remedy) {
        if (references.isEmpty()) {
            owner.refuse(name, IssueType.REQUIRED, remedy);
        }
        return references.stream()
                .findFirst()
                .flatMap(reference -> contents.target(reference, ORGANISATION))
                .flatMap(PeopleReader::organisation);
    }

    private static Optional<Organisation> organisation(Place organisation) {
        Optional<Place> identifier = identifier(organisation, Systems.ORGANISATION_CODE);
        if (identifier.isEmpty()) {
            organisation.refuse("identifier", IssueType.REQUIRED, CODE);
        }
        Optional<OrganisationCode> code =
                identifier.flatMap(there -> there.requiredText("value", CODE, OrganisationCode::find));
        Optional<Line> name = Texts.line(organisation, "name");
        return organisation.whole(() -> new Organisation(code.orElseThrow(), name.orElseThrow()));
    }

    private static Optional<Place> identifier(Place owner, String system) {
        return owner.list("identifier").stream()
                .filter(each ->
                        each.word("system").filter(system::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    Optional<Referrer> referrer(Place request) {
        return contents.required(request, "requester", REQUESTER)
                .flatMap(requester -> requester.says("resourceType", "RelatedPerson")
                        ? privately(requester)
                        : professionally(requester));
    }

    private static Optional<Referrer> privately(Place person) {
        Optional<Line> name = firstName(person);
        Optional<ReferrerRole> role = role(person, "relationship");
        return referrer(person, name, role, Optional.empty());
    }

    private Optional<Referrer> professionally(Place role) {
        Optional<Line> name =
                contents.required(role, "practitioner", Set.of("Practitioner")).flatMap(PeopleReader::firstName);
        Optional<Organisation> organisation = role.object("organization")
                .flatMap(reference -> contents.target(reference, ORGANISATION))
                .flatMap(PeopleReader::organisation);
        return referrer(role, name, role(role, "code"), organisation);
    }

    private static Optional<Referrer> referrer(
            Place reached, Optional<Line> name, Optional<ReferrerRole> role, Optional<Organisation> organisation) {
        Optional<Phone> phone = Telecoms.phone(reached);
        Optional<Email> email = Telecoms.email(reached);
        return reached.whole(() -> new Referrer(name.orElseThrow(), role.orElseThrow(), organisation, phone, email));
    }

    private static Optional<ReferrerRole> role(Place owner, String name) {
        Optional<ReferrerRole> role = Concepts.codeAmong(owner, name, Codes.REFERRER);
        if (role.isEmpty()) {
            owner.refuse(name, IssueType.CODE_INVALID, Codes.REFERRER.remedy());
        }
        return role;
    }

    /** The contacts of the patient, and whoever else is related to them and has no other part in the message. */
    List<Contact> contacts(Place patient, Set<String> others) {
        Stream<Optional<Contact>> within = patient.list("contact").stream()
                .map(contact -> contact(
                        contact,
                        contact.required("name", "Must be the contact's name.").flatMap(PeopleReader::name)));
        Stream<Optional<Contact>> beside = contents.ofTypeBeside("RelatedPerson", others).stream()
                .filter(person -> !Concepts.hasSystemAmong(person, "relationship", Codes.REFERRER.system()))
                .map(PeopleReader::relatedPerson);
        return Stream.concat(within, beside).flatMap(Optional::stream).toList();
    }

    static Optional<Contact> relatedPerson(Place person) {
        return contact(person, firstName(person));
    }

    private static Optional<Contact> contact(Place contact, Optional<Line> name) {
        Optional<Contact.Kinship> kinship = kinship(contact);
        Optional<Phone> phone = Telecoms.phone(contact);
        boolean carer = Concepts.hasAmong(contact, "relationship", Systems.RELATIONSHIP_ROLE, PeopleResources.CARER);
        return contact.whole(() -> new Contact(name.orElseThrow(), kinship.orElseThrow(), phone, carer));
    }

    private static Optional<Contact.Kinship> kinship(Place contact) {
        Optional<Contact.Kinship> kinship = Concepts.codeAmong(contact, "relationship", Codes.KINSHIP)
                .or(() -> contact.list("relationship").stream()
                        .flatMap(concept -> Concepts.codings(concept, Systems.ROLE).stream())
                        .flatMap(coding -> coding.word("code").stream())
                        .flatMap(code -> Kinships.ofRole(code).stream())
                        .findFirst());
        if (kinship.isEmpty()) {
            contact.refuse("relationship", IssueType.CODE_INVALID, Codes.KINSHIP.remedy());
        }
        return kinship;
    }

    private static Optional<Line> firstName(Place person) {
        Optional<Place> name = person.list("name").stream()
                .filter(each -> !each.says("use", "old"))
                .findFirst();
        if (name.isEmpty()) {
            person.refuse("name", IssueType.REQUIRED, "Must be the name as text.");
        }
        return name.flatMap(PeopleReader::name);
    }

    private static Optional<Line> name(Place name) {
        Optional<Line> whole = Line.find(String.join(
                " ",
                Stream.concat(name.texts("given").stream(), name.word("family").stream())
                        .toList()));
        return name.isGiven("text") ? Texts.line(name, "text") : whole.or(() -> Texts.line(name, "text"));
    }
}
