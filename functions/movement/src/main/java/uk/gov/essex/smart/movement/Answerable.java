package uk.gov.essex.smart.movement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which agency answers for a trip: one of those that the booking key registered, before all others one that runs what the
 * rider is entitled to. A key that registered none books for the public, and the county answers for them.
 */
public final class Answerable {

    /** Answers for the public. */
    public static final AgencyId COUNTY = new AgencyId("essex-county-council");

    private final Supply supply;

    public Answerable(Supply supply) {
        this.supply = supply;
    }

    public AgencyId agency(String key, Set<Entitlement> entitlements) {
        List<Mode> entitled =
                entitlements.stream().sorted().map(Answerable::mode).toList();
        return supply.keptBy(key).stream()
                .min(Comparator.comparing((Agency agency) -> !entitled.contains(agency.mode()))
                        .thenComparing(agency -> agency.id().value()))
                .map(Agency::id)
                .orElse(COUNTY);
    }

    private static Mode mode(Entitlement entitlement) {
        return switch (entitlement) {
            case PUBLIC, CONCESSION -> Mode.DEMAND_RESPONSIVE;
            case MEMBER -> Mode.COMMUNITY;
            case PUPIL -> Mode.SCHOOL;
            case SOCIAL_CARE -> Mode.SOCIAL_CARE;
            case PATIENT -> Mode.PATIENT;
        };
    }
}
