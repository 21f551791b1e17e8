package uk.gov.essex.smart.benchmarks.coldstart;

import java.util.function.IntFunction;
import uk.gov.essex.smart.localcloud.Deployed;

/**
 * A function to measure and what it is measured with.
 *
 * @param name as an operator types it
 * @param event the event of a measurement, by its number: a block may be stored only once
 */
record Subject(String name, Deployed function, IntFunction<byte[]> event) {}
