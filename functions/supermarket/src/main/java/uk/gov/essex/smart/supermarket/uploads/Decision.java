package uk.gov.essex.smart.supermarket.uploads;

import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.screening.Kind;

/**
 * What a reviewer decided, and why.
 *
 * @param account whose key it came with
 * @param reviewer the person, by name
 * @param findings for each kind of finding, why it does not stand in the way
 */
public record Decision(
        Verdict verdict, AccountId account, Line reviewer, Optional<Passage> reason, Map<Kind, Passage> findings) {

    public Decision {
        findings = Map.copyOf(findings);
    }
}
