package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.uploads.Decision;
import uk.gov.essex.smart.supermarket.uploads.Verdict;

/** What a reviewer decides, as a JSON object. */
final class DecisionForm {

    private static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(Words::word).collect(Collectors.toUnmodifiableSet());

    private DecisionForm() {}

    /** What is decided, or empty where the fields have faults. */
    static Optional<Decision> read(Fields fields, AccountId account) {
        fields.known(Set.of("decision", "reviewer", "reason", "findings"));
        Optional<Verdict> verdict = Forms.word(fields, "decision", Verdict.class);
        Optional<Line> reviewer = Forms.line(fields, "reviewer");
        Optional<Passage> reason = Forms.passage(fields, "reason");
        Map<Kind, Passage> findings =
                fields.object("findings").map(DecisionForm::findings).orElse(Map.of());
        return fields.faults().isEmpty()
                ? Optional.of(new Decision(verdict.orElseThrow(), account, reviewer.orElseThrow(), reason, findings))
                : Optional.empty();
    }

    private static Map<Kind, Passage> findings(Fields fields) {
        fields.known(KINDS);
        Map<Kind, Passage> found = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            fields.text(Words.word(kind), Forms.PASSAGE, Passage::find).ifPresent(why -> found.put(kind, why));
        }
        return found;
    }
}
