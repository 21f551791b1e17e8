package uk.gov.essex.smart.supermarket.screening;

/**
 * What was found where, and nothing of what it says.
 *
 * @param column by name; by its number where the name itself could be personal; several joined by {@code " + "}
 * @param count of cells, or of groups
 */
public record Finding(Kind kind, String column, long count) {}
