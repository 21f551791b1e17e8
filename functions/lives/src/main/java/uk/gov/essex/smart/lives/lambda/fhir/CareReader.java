package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.essex.smart.lives.Allergies;
import uk.gov.essex.smart.lives.CareNeeds;
import uk.gov.essex.smart.lives.CareOutcome;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.SupportReason;

/** Reads what is needed, what helps, what is hoped, and what the person cannot bear. */
final class CareReader {

    private static final Set<String> PLANS = Set.of("active", "draft", "unknown");
    private static final Set<String> GOALS = Set.of("proposed", "planned", "accepted", "active");
    private static final Set<String> OVER = Set.of("inactive", "resolved", "remission");
    private static final Set<String> WRONG = Set.of("refuted", "entered-in-error");
    private static final String NEEDS =
            "Must say what care is needed: a Condition with the primary support reason and a note. "
                    + Codes.SUPPORT_REASON.remedy();
    private static final String ALLERGIES =
            "Must say what is known of allergies: each as an AllergyIntolerance, or one of " + Systems.SNOMED + " "
                    + CareResources.NO_KNOWN_ALLERGY + ", or a List of them that says why it is empty.";

    private final Contents contents;

    CareReader(Contents contents) {
        this.contents = contents;
    }

    Optional<CareNeeds> needs() {
        List<Place> found = contents.ofType("Condition").stream()
                .filter(condition -> stands(condition, Systems.CONDITION_CLINICAL, Systems.CONDITION_VERIFICATION))
                .filter(condition -> condition
                        .object("code")
                        .filter(code -> !Concepts.codings(code, Codes.SUPPORT_REASON.system())
                                .isEmpty())
                        .isPresent())
                .toList();
        if (found.isEmpty()) {
            contents.missing("Condition", NEEDS);
        }
        return contents.only(found).flatMap(this::needs);
    }

    private Optional<CareNeeds> needs(Place condition) {
        Optional<SupportReason> reason = Concepts.requiredCode(condition, "code", Codes.SUPPORT_REASON);
        Optional<Passage> summary = summary(condition);
        Set<CareOutcome> outcomes = condition.list("evidence").stream()
                .flatMap(evidence -> evidence.list("code").stream())
                .flatMap(concept -> Concepts.code(concept, Codes.OUTCOME).stream())
                .collect(Collectors.toSet());
        Optional<Passage> support = plan(PlanKind.CURRENT_SUPPORT);
        return condition.whole(() -> new CareNeeds(summary.orElseThrow(), reason.orElseThrow(), outcomes, support));
    }

    private static Optional<Passage> summary(Place condition) {
        List<Place> notes = condition.list("note");
        if (notes.isEmpty()) {
            condition.refuse("note", IssueType.REQUIRED, "Must be a summary of the care that is needed.");
        }
        return notes.stream().findFirst().flatMap(note -> Texts.passage(note, "text"));
    }

    Optional<Passage> plan(PlanKind kind) {
        List<Place> plans = contents.current("CarePlan", "status", PLANS).stream()
                .filter(plan -> Concepts.hasAmong(plan, "category", Codes.PLAN.system(), Codes.PLAN.code(kind)))
                .toList();
        return contents.only(plans).flatMap(plan -> Texts.passage(plan, "description"));
    }

    Optional<Passage> goal(GoalKind kind) {
        return contents.only(goals(kind))
                .flatMap(goal -> goal.required("description", Texts.PASSAGE))
                .flatMap(description -> Texts.passage(description, "text"));
    }

    Optional<Passage> wish() {
        if (goals(GoalKind.WISHED_OUTCOME).isEmpty()) {
            contents.missing("Goal", "Must say what outcome is wished for, by its category. " + Codes.GOAL.remedy());
        }
        return goal(GoalKind.WISHED_OUTCOME);
    }

    private List<Place> goals(GoalKind kind) {
        return contents.current("Goal", "lifecycleStatus", GOALS).stream()
                .filter(goal -> Concepts.hasAmong(goal, "category", Codes.GOAL.system(), Codes.GOAL.code(kind)))
                .toList();
    }

    Optional<Allergies> allergies() {
        List<Place> allergies = contents.ofType("AllergyIntolerance").stream()
                .filter(allergy -> stands(allergy, Systems.ALLERGY_CLINICAL, Systems.ALLERGY_VERIFICATION))
                .toList();
        List<Place> codes = allergies.stream()
                .flatMap(allergy -> allergy.required("code", "Must be a substance.").stream())
                .toList();
        List<Place> none = codes.stream()
                .filter(code -> Concepts.has(code, Systems.SNOMED, CareResources.NO_KNOWN_ALLERGY))
                .toList();
        if (!none.isEmpty() && codes.size() > none.size()) {
            none.forEach(code ->
                    code.refuse(IssueType.INVARIANT, "Must not say that there is none beside one that is known."));
        }
        if (!none.isEmpty()) {
            return Optional.of(new Allergies.NoneKnown());
        }
        return allergies.isEmpty() ? notEstablished() : known(codes);
    }

    private Optional<Allergies> notEstablished() {
        Optional<Place> list = contents.current("List", "status", Set.of("current")).stream()
                .filter(each -> each.object("code")
                        .filter(code -> Concepts.has(code, Systems.SNOMED, CareResources.ALLERGY_LIST))
                        .isPresent())
                .filter(each -> each.isGiven("emptyReason"))
                .findFirst();
        if (list.isEmpty()) {
            contents.missing("AllergyIntolerance", ALLERGIES);
        }
        return list.map(there -> new Allergies.NotEstablished());
    }

    private static Optional<Allergies> known(List<Place> codes) {
        List<Line> substances = codes.stream()
                .flatMap(code -> Concepts.said(code, Texts.LINE, Line::find).stream())
                .toList();
        codes.stream()
                .skip(Allergies.Known.MOST)
                .forEach(code ->
                        code.refuse(IssueType.TOO_LONG, "Must be at most " + Allergies.Known.MOST + " allergies."));
        boolean whole = substances.size() == codes.size() && codes.size() <= Allergies.Known.MOST && !codes.isEmpty();
        return whole ? Optional.of(new Allergies.Known(substances)) : Optional.empty();
    }

    /** Whether what a resource says holds now: neither over, nor refuted, nor an error. */
    private static boolean stands(Place resource, String clinical, String verification) {
        return !hasAny(resource, "clinicalStatus", clinical, OVER)
                && !hasAny(resource, "verificationStatus", verification, WRONG);
    }

    private static boolean hasAny(Place resource, String name, String system, Set<String> codes) {
        return resource.object(name)
                .filter(concept -> codes.stream().anyMatch(code -> Concepts.has(concept, system, code)))
                .isPresent();
    }
}
