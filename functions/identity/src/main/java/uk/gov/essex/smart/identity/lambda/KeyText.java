package uk.gov.essex.smart.identity.lambda;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.identity.ApiKey;
import uk.gov.essex.smart.identity.KeyOffice;
import uk.gov.essex.smart.identity.Scope;

/** Answers as lines for a terminal. */
final class KeyText {

    private KeyText() {}

    static List<String> lines(KeyAnswer answer) {
        return switch (answer) {
            case KeyAnswer.Created created -> shown(created.issued());
            case KeyAnswer.Rotated rotated ->
                Stream.concat(
                                shown(rotated.successor()).stream(),
                                Stream.of(
                                        "The old key " + rotated.retiring().id().value() + " ends at "
                                                + rotated.retiring().expires() + "."))
                        .toList();
            case KeyAnswer.Revoked revoked -> List.of("Revoked " + row(revoked.key()));
            case KeyAnswer.Listed listed -> listed(listed);
            case KeyAnswer.Helped helped -> KeyAnswer.HELP;
            case KeyAnswer.Refused refused -> refused(refused.problem());
        };
    }

    private static List<String> shown(KeyOffice.Issued issued) {
        return List.of(issued.credential().reveal(), KeyAnswer.ONCE, row(issued.key()));
    }

    private static List<String> listed(KeyAnswer.Listed listed) {
        List<String> lines =
                new ArrayList<>(listed.keys().stream().map(KeyText::row).toList());
        if (lines.isEmpty()) {
            lines.add("No keys.");
        }
        listed.next().ifPresent(next -> lines.add("More: list after=" + next.value()));
        return lines;
    }

    private static List<String> refused(Problem problem) {
        return Stream.concat(
                        Stream.of(problem.title() + ". " + problem.detail()),
                        problem.faults().stream().map(fault -> "  " + fault.pointer() + " " + fault.detail()))
                .toList();
    }

    private static String row(ApiKey key) {
        String scopes = new TreeSet<>(key.scopes()).stream().map(Scope::value).collect(Collectors.joining(","));
        String standing = key.revoked()
                .map(when -> "revoked " + when)
                .or(() -> key.replacedBy().map(by -> "replaced by " + by.value() + ", expires " + key.expires()))
                .orElse("expires " + key.expires());
        return "%s  %s  %s  %d/min %d/day  %s"
                .formatted(
                        key.id().value(),
                        key.owner().value(),
                        scopes,
                        key.limits().requestsPerMinute(),
                        key.limits().requestsPerDay(),
                        standing);
    }
}
