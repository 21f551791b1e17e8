package uk.gov.essex.smart.movement.lambda.realtime;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Zone;

/** What the public can ask for in the days to come, as the runs that agencies opened say. */
final class FlexServices {

    private static final int DAYS = 7;
    private static final int MOST_RUNS = 1_000;

    private final Plans plans;

    FlexServices(Plans plans) {
        this.plans = plans;
    }

    /** From that day on for a week, by agency, zone and day. */
    List<FlexService> list(LocalDate from) {
        TreeMap<String, FlexService> services = new TreeMap<>();
        for (LocalDate day : from.datesUntil(from.plusDays(DAYS)).toList()) {
            for (Zone zone : Zone.all()) {
                plans.list(day, zone, MOST_RUNS).stream()
                        .filter(FlexServices::isForThePublic)
                        .map(plan -> new FlexService(
                                plan.vehicle().id().agency(),
                                zone,
                                day,
                                plan.hours().earliest(),
                                plan.hours().latest()))
                        .forEach(service -> services.merge(
                                service.agency().value() + ' ' + zone.name() + ' ' + day, service, FlexService::merge));
            }
        }
        return List.copyOf(services.values());
    }

    private static boolean isForThePublic(RunPlan plan) {
        return plan.vehicle().mode() == Mode.DEMAND_RESPONSIVE
                && plan.state() == RunPlan.State.OPEN
                && !plan.isTimetabled()
                && plan.vehicle().admits().contains(Entitlement.PUBLIC);
    }
}
