package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Concern;
import uk.gov.essex.smart.lives.Passage;

/** What FHIR has no resource for: answers to the council's own forms. */
final class FormResources {

    private static final String KEY_HOLDER = "key-holder";

    private FormResources() {}

    static void addBackground(Entries entries, Background background) {
        if (background.aboutMe().isPresent() || background.social().isPresent()) {
            entries.support(
                    "about",
                    form(
                            entries,
                            Forms.ABOUT,
                            passage(Forms.ABOUT_ME, background.aboutMe()),
                            passage(Forms.SOCIAL, background.social())));
        }
    }

    static void addConcern(Entries entries, Concern concern) {
        entries.support(
                "concern",
                form(
                        entries,
                        Forms.CONCERN,
                        codes(Forms.KINDS, Codes.ABUSE, concern.kinds()),
                        passage(Forms.ACCOUNT, Optional.of(concern.account())),
                        flag(Forms.IMMEDIATE_DANGER, concern.immediateDanger()),
                        flag(Forms.PERSON_KNOWS, concern.personKnows())));
    }

    static void addTechnology(Entries entries, CareTechnology technology) {
        technology.keyHolder().ifPresent(holder -> entries.add(KEY_HOLDER, PeopleResources.person(entries, holder)));
        Stream<Element> holder = technology.keyHolder().stream()
                .map(there -> new Element().put("valueReference", entries.reference(KEY_HOLDER)));
        entries.support(
                "technology",
                form(
                        entries,
                        Forms.TECHNOLOGY,
                        code(Forms.CONNECTIVITY, Codes.CONNECTIVITY, technology.connectivity()),
                        code(Forms.POWER, Codes.POWER, technology.power()),
                        codes(Forms.RESPONDERS, Codes.RESPONDER, technology.responders()),
                        item(Forms.KEY_HOLDER, holder),
                        code(Forms.FALLS, Codes.LIKELIHOOD, technology.falls()),
                        code(Forms.WANDERING, Codes.LIKELIHOOD, technology.wandering()),
                        codes(Forms.ALARMS, Codes.ALARM, technology.alarms()),
                        passage(Forms.ACCESS, technology.access())));
    }

    private static Element form(Entries entries, String form, Element... items) {
        return Element.resource("QuestionnaireResponse", Systems.ukCoreProfile("QuestionnaireResponse"))
                .put("questionnaire", form)
                .put("status", "completed")
                .put("subject", entries.patient())
                .list("item", items);
    }

    private static <E extends Enum<E>> Element code(String link, CodeList<E> codes, E constant) {
        return codes(link, codes, Set.of(constant));
    }

    private static <E extends Enum<E>> Element codes(String link, CodeList<E> codes, Set<E> constants) {
        return item(
                link,
                constants.stream().sorted().map(constant -> new Element().put("valueCoding", codes.coding(constant))));
    }

    private static Element passage(String link, Optional<Passage> passage) {
        return item(link, passage.stream().map(text -> new Element().put("valueString", text.value())));
    }

    private static Element flag(String link, boolean flag) {
        return item(link, Stream.of(new Element().put("valueBoolean", flag)));
    }

    /** An item of a form; nothing where it has no answer. */
    private static Element item(String link, Stream<Element> answers) {
        Element item = new Element().list("answer", answers);
        return item.isEmpty() ? item : item.put("linkId", link);
    }
}
