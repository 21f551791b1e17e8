package uk.gov.essex.smart.places.query;

import java.math.BigDecimal;

/**
 * One number of an answer, exact.
 *
 * @param name the statistic's name, or {@code value} of a raw reading
 */
public record Figure(String name, BigDecimal number) {}
