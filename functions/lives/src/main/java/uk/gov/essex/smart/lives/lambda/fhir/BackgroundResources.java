package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareDocument;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;

/** The resources of what else is good to know. Contacts stand in the patient, wishes and contingency with the care. */
final class BackgroundResources {

    static final String ADJUSTMENT = "RA";

    private static final String INFORMATION = "API";

    private BackgroundResources() {}

    static void add(Entries entries, Background background) {
        Element adjusting = Element.coding(Systems.FLAG_CATEGORY, ADJUSTMENT, "Reasonable Adjustment");
        Element informing = Element.coding(Systems.FLAG_CATEGORY, INFORMATION, "Additional Patient Information");
        addEach(
                entries,
                "adjustment",
                sorted(background.adjustments()),
                need -> flag(entries, adjusting, Codes.ADJUSTMENT.concept(need)));
        addEach(
                entries,
                "standing",
                sorted(background.standings()),
                standing -> flag(entries, informing, Codes.STANDING.concept(standing)));
        addEach(entries, "alert", background.alerts(), alert -> flag(entries, informing, Element.words(alert.value())));
        addEach(entries, "medicine", background.medicines(), medicine -> medicine(entries, medicine));
        addEach(entries, "document", background.documents(), document -> document(entries, document));
        if (!background.risks().isEmpty()) {
            entries.support("risks", risks(entries, background.risks()));
        }
        FormResources.addBackground(entries, background);
    }

    private static <T> void addEach(Entries entries, String label, List<T> things, Function<T, Element> resource) {
        for (int number = 0; number < things.size(); number++) {
            entries.support(label + '/' + number, resource.apply(things.get(number)));
        }
    }

    private static <E extends Enum<E>> List<E> sorted(Set<E> constants) {
        return constants.stream().sorted().toList();
    }

    private static Element flag(Entries entries, Element category, Element code) {
        return Element.resource("Flag", Systems.ukCoreProfile("Flag"))
                .put("status", "active")
                .list("category", Element.concept(category))
                .put("code", code)
                .put("subject", entries.patient());
    }

    private static Element medicine(Entries entries, Line medicine) {
        return Element.resource("MedicationStatement", Systems.ukCoreProfile("MedicationStatement"))
                .put("status", "active")
                .put("medicationCodeableConcept", Element.words(medicine.value()))
                .put("subject", entries.patient());
    }

    private static Element risks(Entries entries, List<Passage> risks) {
        return Element.resource("RiskAssessment")
                .put("status", "final")
                .put("subject", entries.patient())
                .list(
                        "prediction",
                        risks.stream().map(risk -> new Element().put("outcome", Element.words(risk.value()))));
    }

    private static Element document(Entries entries, CareDocument document) {
        return Element.resource("DocumentReference", Systems.ukCoreProfile("DocumentReference"))
                .put("status", "current")
                .put("type", Codes.DOCUMENT.concept(document.kind()))
                .put("subject", entries.patient())
                .list(
                        "content",
                        new Element()
                                .put(
                                        "attachment",
                                        new Element()
                                                .put("title", document.title().value())
                                                .put("creation", document.made().toString())));
    }
}
