package uk.gov.essex.smart.lives.protection;

import java.util.Set;

/** A member of staff who asks to see something. */
public record Viewer(SurrogateId id, ActorRole role, Set<Scope> scopes, Set<TeamId> teams) {

    public Viewer {
        scopes = Set.copyOf(scopes);
        teams = Set.copyOf(teams);
    }
}
