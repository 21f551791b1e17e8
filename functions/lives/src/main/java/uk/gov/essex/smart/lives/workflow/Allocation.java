package uk.gov.essex.smart.lives.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Postcode;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.protection.TeamId;

/**
 * Which team takes a referral, by route and area.
 *
 * @param areas postcode district to area
 * @param teams the team of a route in an area, where there is one of its own
 * @param county the team of each route for everywhere else, so that no referral is left without one
 */
public record Allocation(Map<String, Area> areas, Map<Route, Map<Area, TeamId>> teams, Map<Route, TeamId> county) {

    /** @throws IllegalArgumentException where a route has no team for the county */
    public Allocation {
        areas = Map.copyOf(areas);
        teams = Map.copyOf(teams);
        county = Map.copyOf(county);
        for (Route route : Route.values()) {
            if (!county.containsKey(route)) {
                throw new IllegalArgumentException("The route " + route + " has no team for the county. Name one.");
            }
        }
    }

    public TeamId team(Route route, Postcode home) {
        Map<Area, TeamId> local = teams.getOrDefault(route, Map.of());
        Optional<TeamId> own =
                Optional.ofNullable(areas.get(home.district())).flatMap(area -> Optional.ofNullable(local.get(area)));
        return own.or(() -> Optional.ofNullable(county.get(route))).orElseThrow();
    }

    /** Every team that takes referrals. */
    public Set<TeamId> all() {
        return Stream.concat(
                        county.values().stream(), teams.values().stream().flatMap(local -> local.values().stream()))
                .collect(Collectors.toSet());
    }
}
