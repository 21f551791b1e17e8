package uk.gov.essex.smart.lives.lambda.api;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.Scope;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.Viewer;

/** Who a caller is to the desk: the teams are those that name the key's owner, the scopes are the key's. */
final class Viewers {

    private final Council council;

    Viewers(Council council) {
        this.council = council;
    }

    Viewer of(Caller caller) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (Scope scope : Scope.values()) {
            if (caller.may(named(scope))) {
                scopes.add(scope);
            }
        }
        return new Viewer(
                SurrogateId.named(caller.owner()),
                role(scopes),
                scopes,
                council.teams().stream()
                        .filter(team -> team.staff().contains(caller.owner()))
                        .map(Council.Team::id)
                        .collect(Collectors.toSet()));
    }

    private static String named(Scope scope) {
        return switch (scope) {
            case TRIAGE -> "lives:triage";
            case ASSESS -> "lives:assess";
            case SAFEGUARD -> "lives:safeguard";
            case INSTALL -> "lives:install";
            case BREAK_GLASS -> "lives:glass";
        };
    }

    private static ActorRole role(Set<Scope> scopes) {
        if (scopes.contains(Scope.SAFEGUARD)) {
            return ActorRole.SAFEGUARDING_LEAD;
        }
        if (scopes.contains(Scope.ASSESS)) {
            return ActorRole.SOCIAL_WORKER;
        }
        return scopes.contains(Scope.INSTALL) ? ActorRole.INSTALLER : ActorRole.TRIAGE_OFFICER;
    }
}
