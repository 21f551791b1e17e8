package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.AbuseKind;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Concern;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.Passage;

/** Reads the answers to one of the council's forms. */
final class FormReader {

    private static final Set<String> ANSWERED = Set.of("completed", "amended");

    private final Contents contents;
    private final Place form;

    private FormReader(Contents contents, Place form) {
        this.contents = contents;
        this.form = form;
    }

    static Optional<FormReader> find(Contents contents, String form) {
        List<Place> found = contents.current("QuestionnaireResponse", "status", ANSWERED).stream()
                .filter(response -> response.says("questionnaire", form))
                .toList();
        return contents.only(found).map(response -> new FormReader(contents, response));
    }

    static Optional<Concern> concern(Contents contents) {
        return find(contents, Forms.CONCERN).flatMap(FormReader::concern);
    }

    private Optional<Concern> concern() {
        Set<AbuseKind> kinds = codes(Forms.KINDS, Codes.ABUSE);
        Optional<Passage> account = required(Forms.ACCOUNT).flatMap(answer -> Texts.passage(answer, "valueString"));
        Optional<Boolean> danger = flag(Forms.IMMEDIATE_DANGER);
        Optional<Boolean> knows = flag(Forms.PERSON_KNOWS);
        required(Forms.KINDS);
        return form.whole(() -> new Concern(kinds, account.orElseThrow(), danger.orElseThrow(), knows.orElseThrow()));
    }

    static Optional<CareTechnology> technology(Contents contents) {
        return find(contents, Forms.TECHNOLOGY).flatMap(FormReader::technology);
    }

    private Optional<CareTechnology> technology() {
        Optional<CareTechnology.Connectivity> line = code(Forms.CONNECTIVITY, Codes.CONNECTIVITY);
        Optional<CareTechnology.Power> power = code(Forms.POWER, Codes.POWER);
        Set<CareTechnology.Responder> responders = codes(Forms.RESPONDERS, Codes.RESPONDER);
        Optional<Contact> holder = keyHolder()
                .flatMap(reference -> contents.target(reference, Set.of("RelatedPerson")))
                .flatMap(PeopleReader::relatedPerson);
        Optional<CareTechnology.Likelihood> falls = code(Forms.FALLS, Codes.LIKELIHOOD);
        Optional<CareTechnology.Likelihood> wandering = code(Forms.WANDERING, Codes.LIKELIHOOD);
        Set<CareTechnology.Alarm> alarms = codes(Forms.ALARMS, Codes.ALARM);
        Optional<Passage> access = passage(Forms.ACCESS);
        return form.whole(() -> new CareTechnology(
                line.orElseThrow(),
                power.orElseThrow(),
                responders,
                holder,
                falls.orElseThrow(),
                wandering.orElseThrow(),
                alarms,
                access));
    }

    /** The reference to whoever holds the key. */
    Optional<Place> keyHolder() {
        return answers(Forms.KEY_HOLDER)
                .findFirst()
                .flatMap(answer -> answer.required("valueReference", "Must be a reference to a RelatedPerson."));
    }

    Optional<Passage> passage(String link) {
        return answers(link).findFirst().flatMap(answer -> Texts.passage(answer, "valueString"));
    }

    private Optional<Boolean> flag(String link) {
        return required(link).flatMap(answer -> {
            Optional<Boolean> flag = answer.flag("valueBoolean");
            if (flag.isEmpty()) {
                answer.refuse("valueBoolean", IssueType.REQUIRED, "Must be true or false.");
            }
            return flag;
        });
    }

    private <E extends Enum<E>> Optional<E> code(String link, CodeList<E> codes) {
        return required(link).flatMap(answer -> code(answer, codes));
    }

    private <E extends Enum<E>> Set<E> codes(String link, CodeList<E> codes) {
        return answers(link).flatMap(answer -> code(answer, codes).stream()).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Optional<E> code(Place answer, CodeList<E> codes) {
        return answer.required("valueCoding", codes.remedy()).flatMap(coding -> Concepts.ofCoding(coding, codes));
    }

    private Optional<Place> required(String link) {
        Optional<Place> answer = answers(link).findFirst();
        if (answer.isEmpty()) {
            form.refuse("item", IssueType.REQUIRED, "Must have an answer to the item " + link + '.');
        }
        return answer;
    }

    private Stream<Place> answers(String link) {
        return form.list("item").stream()
                .filter(item -> item.says("linkId", link))
                .flatMap(item -> item.list("answer").stream());
    }
}
