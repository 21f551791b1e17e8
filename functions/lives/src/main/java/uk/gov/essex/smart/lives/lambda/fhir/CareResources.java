package uk.gov.essex.smart.lives.lambda.fhir;

import uk.gov.essex.smart.lives.Allergies;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareNeeds;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Referral;

/** The resources of what is needed, what helps, what is hoped, and what the person cannot bear. */
final class CareResources {

    static final String NO_KNOWN_ALLERGY = "716186003";
    static final String ALLERGY_LIST = "886921000000105";

    private CareResources() {}

    static void add(Entries entries, Referral referral) {
        entries.support("ground", RequestResources.consent(entries, referral.ground()));
        entries.support("needs", needs(entries, referral.needs()));
        referral.needs()
                .support()
                .ifPresent(support -> entries.support("support", plan(entries, PlanKind.CURRENT_SUPPORT, support)));
        entries.support(
                "wish",
                goal(entries, GoalKind.WISHED_OUTCOME, referral.details().wish()));
        Background background = referral.background();
        background
                .personWish()
                .ifPresent(wish -> entries.support("person-wish", goal(entries, GoalKind.PERSON_WISH, wish)));
        background
                .carerWish()
                .ifPresent(wish -> entries.support("carer-wish", goal(entries, GoalKind.CARER_WISH, wish)));
        background
                .contingency()
                .ifPresent(then -> entries.support("contingency", plan(entries, PlanKind.CONTINGENCY, then)));
        addAllergies(entries, referral.allergies());
    }

    private static Element needs(Entries entries, CareNeeds needs) {
        return Element.resource("Condition", Systems.ukCoreProfile("Condition"))
                .put("clinicalStatus", Element.concept(Element.coding(Systems.CONDITION_CLINICAL, "active", "Active")))
                .put("code", Codes.SUPPORT_REASON.concept(needs.reason()))
                .put("subject", entries.patient())
                .list(
                        "evidence",
                        needs.outcomes().stream()
                                .sorted()
                                .map(outcome -> new Element().list("code", Codes.OUTCOME.concept(outcome))))
                .list("note", Element.words(needs.summary().value()));
    }

    private static Element plan(Entries entries, PlanKind kind, Passage text) {
        return Element.resource("CarePlan", Systems.ukCoreProfile("CarePlan"))
                .put("status", "active")
                .put("intent", "plan")
                .list("category", Codes.PLAN.concept(kind))
                .put("description", text.value())
                .put("subject", entries.patient());
    }

    private static Element goal(Entries entries, GoalKind kind, Passage text) {
        return Element.resource("Goal")
                .put("lifecycleStatus", "proposed")
                .list("category", Codes.GOAL.concept(kind))
                .put("description", Element.words(text.value()))
                .put("subject", entries.patient());
    }

    private static void addAllergies(Entries entries, Allergies allergies) {
        switch (allergies) {
            case Allergies.NoneKnown none ->
                entries.support(
                        "allergies",
                        allergy(
                                entries,
                                Element.concept(Element.coding(Systems.SNOMED, NO_KNOWN_ALLERGY, "No known allergy"))));
            case Allergies.NotEstablished not -> entries.support("allergies", notEstablished(entries));
            case Allergies.Known known -> {
                int number = 0;
                for (Line substance : known.substances()) {
                    entries.support("allergy/" + number++, allergy(entries, Element.words(substance.value())));
                }
            }
        }
    }

    private static Element allergy(Entries entries, Element code) {
        return Element.resource("AllergyIntolerance", Systems.ukCoreProfile("AllergyIntolerance"))
                .put("clinicalStatus", Element.concept(Element.coding(Systems.ALLERGY_CLINICAL, "active", "Active")))
                .put("code", code)
                .put("patient", entries.patient());
    }

    private static Element notEstablished(Entries entries) {
        return Element.resource("List", Systems.ukCoreProfile("List"))
                .put("status", "current")
                .put("mode", "snapshot")
                .put(
                        "code",
                        Element.concept(
                                Element.coding(Systems.SNOMED, ALLERGY_LIST, "Allergies and adverse reactions")))
                .put("subject", entries.patient())
                .put(
                        "emptyReason",
                        Element.concept(Element.coding(
                                Systems.LIST_EMPTY_REASON, "no-content-recorded", "No Content Recorded")));
    }
}
