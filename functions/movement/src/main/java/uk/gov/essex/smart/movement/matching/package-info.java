/**
 * The matching engine: which run carries which ride, when, and at what marginal public cost. It sees the JDK alone.
 *
 * <p><b>What it solves.</b> The dial-a-ride problem (Cordeau and Laporte 2003) with what a county adds to it: runs of
 * any kind (a vehicle's shift, a timetabled trip, a taxi that might be called), several dimensions of load with layouts
 * that replace each other, rides that may not share, needs that a run must offer, drivers' breaks, rides on board and
 * visits already committed.
 *
 * <p><b>Exact feasibility.</b> The times of a sequence are a system of difference constraints. {@code Timing} finds its
 * least solution: one forward pass, then pickups are raised where a ride would be too long and the start where the duty
 * would, until nothing changes. {@code Breaks} tries every place of the breaks. {@code Glance} answers the usual case on
 * the route's arrays alone. {@link uk.gov.essex.smart.movement.matching.Verifier} judges the same by another method and
 * shares no code.
 *
 * <p><b>Online.</b> {@link uk.gov.essex.smart.movement.matching.Dispatch} ranks every pair of places in every run.
 * {@code Search} rejects most in constant time by company, load, the bounds of the neighbours' times (every insertion
 * only delays, where travel keeps the triangle inequality) and the weight of the best known. What a plan weighs depends
 * on the order of its visits alone, so an insertion's weight is known before its times are.
 *
 * <p><b>Offline.</b> {@link uk.gov.essex.smart.movement.matching.Optimiser} takes rides out ({@code Removal}) and puts
 * them back ({@code Repair}), accepting some worse plans while warm ({@code Annealing}); insertions into routes seen
 * before come from a {@code Memo}. Routes of good plans go into a {@code Pool}, from which {@code Partition} joins a
 * lighter plan: {@code Ascent} bounds it by Lagrangian duals, {@code Cover} searches what the bound leaves.
 *
 * <p><b>Promises.</b> What a dispatch holds is feasible at every moment; an accepted ride is never dropped and its windows
 * are never moved. Nothing here reads a clock except to end a budget of seconds; with a budget of iterations the same
 * plan and seed give the same result.
 *
 * <p><b>Refusals.</b> An empty ranking proves that no run takes the ride as it stands. {@code Explanation} ranks it again
 * with one constraint relaxed at a time and tells which one binds and the smallest changes that help.
 */
@NullMarked
package uk.gov.essex.smart.movement.matching;

import org.jspecify.annotations.NullMarked;
