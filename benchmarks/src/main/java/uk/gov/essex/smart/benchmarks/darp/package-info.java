/**
 * The dial-a-ride problem as Cordeau published it: reads any instance in his format, solves it with the platform's own
 * engine, judges every answer by a checker that shares nothing with the engine, and writes the routes.
 */
@NullMarked
package uk.gov.essex.smart.benchmarks.darp;

import org.jspecify.annotations.NullMarked;
