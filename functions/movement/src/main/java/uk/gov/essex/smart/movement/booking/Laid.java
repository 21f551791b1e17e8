package uk.gov.essex.smart.movement.booking;

import java.util.List;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.matching.Plan;
import uk.gov.essex.smart.movement.matching.Run;

/**
 * A run plan as the engine sees it: what is past is left out.
 *
 * @param rides in the engine's order: those on board, then those to come
 */
record Laid(RunPlan plan, History history, Run run, Plan rest, List<PlannedRide> rides) {}
