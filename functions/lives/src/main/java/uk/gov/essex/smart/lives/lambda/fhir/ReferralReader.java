package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Allergies;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareNeeds;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Concern;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.Ground;
import uk.gov.essex.smart.lives.Organisation;
import uk.gov.essex.smart.lives.Person;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralDetails;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.Referrer;
import uk.gov.essex.smart.lives.Route;

/** Puts a referral together from the resources of a message. Empty where an issue was left behind. */
final class ReferralReader {

    private final Contents contents;
    private final Place request;

    ReferralReader(Contents contents, Place request) {
        this.contents = contents;
        this.request = request;
    }

    Optional<Referral> referral(ReferralId id) {
        contents.only(contents.ofType("Patient"));
        return contents.required(request, "subject", Set.of("Patient")).flatMap(patient -> referral(id, patient));
    }

    private Optional<Referral> referral(ReferralId id, Place patient) {
        PeopleReader people = new PeopleReader(contents);
        RequestReader asking = new RequestReader(contents, request);
        CareReader care = new CareReader(contents);
        Optional<ReferralDetails> details = asking.details(care.wish(), people.entry(request));
        Optional<Person> person = PatientReader.person(patient);
        Optional<Organisation> practice = people.practice(patient);
        Optional<Organisation> council = people.council(request);
        Optional<Referrer> referrer = people.referrer(request);
        Optional<Ground> ground = asking.ground();
        Optional<CareNeeds> needs = care.needs();
        Optional<Allergies> allergies = care.allergies();
        Optional<Concern> concern = FormReader.concern(contents);
        Optional<CareTechnology> technology = FormReader.technology(contents);
        List<Contact> contacts = people.contacts(patient, otherPeople());
        Optional<Background> background = new BackgroundReader(contents, care).background(patient, contacts);
        boolean feared =
                details.filter(asked -> asked.route() == Route.SAFEGUARDING).isPresent();
        if (feared && FormReader.find(contents, Forms.CONCERN).isEmpty()) {
            contents.missing("QuestionnaireResponse", "Must say what is feared, as answers to " + Forms.CONCERN + '.');
        }
        return request.whole(() -> new Referral(
                id,
                details.orElseThrow(),
                person.orElseThrow(),
                practice.orElseThrow(),
                council.orElseThrow(),
                referrer.orElseThrow(),
                ground.orElseThrow(),
                needs.orElseThrow(),
                allergies.orElseThrow(),
                concern,
                background.orElseThrow(),
                technology));
    }

    /** The addresses of those related persons that have another part than to be a contact: who refers, who holds the key. */
    private Set<String> otherPeople() {
        Stream<Place> requester = request.object("requester").stream();
        Stream<Place> holder =
                FormReader.find(contents, Forms.TECHNOLOGY).stream().flatMap(form -> form.keyHolder().stream());
        return Stream.concat(requester, holder)
                .flatMap(reference -> reference.word("reference").stream())
                .collect(Collectors.toSet());
    }
}
