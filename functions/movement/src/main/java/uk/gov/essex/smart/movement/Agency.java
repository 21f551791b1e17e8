package uk.gov.essex.smart.movement;

/**
 * Who runs vehicles and pays for them.
 *
 * @param name as riders know it
 * @param mode what most of its vehicles run
 */
public record Agency(AgencyId id, String name, Mode mode) {}
