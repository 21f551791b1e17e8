package uk.gov.essex.smart.lives.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.workflow.Workflow;

/**
 * What the council sets: teams, areas, who takes what, and how long each stage may take.
 *
 * @param recordsOfficer where whoever answers for the records is told of broken glass
 */
public record Council(Workflow workflow, List<Team> teams, Email recordsOfficer) {

    /** @throws IllegalArgumentException where a team that takes referrals is not among the teams */
    public Council {
        teams = List.copyOf(teams);
        for (TeamId taking : workflow.allocation().all()) {
            if (teams.stream().noneMatch(team -> team.id().equals(taking))) {
                throw new IllegalArgumentException(
                        "The team " + taking.value() + " takes referrals but is not among the teams. Add it.");
            }
        }
    }

    /**
     * A team.
     *
     * @param inbox where it is told of its work
     * @param manager where whoever answers for it is told that it is late
     * @param staff owners of the keys that its staff work with
     */
    public record Team(TeamId id, Email inbox, Email manager, Set<String> staff) {

        public Team {
            staff = Set.copyOf(staff);
        }
    }

    public Optional<Team> find(TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }
}
