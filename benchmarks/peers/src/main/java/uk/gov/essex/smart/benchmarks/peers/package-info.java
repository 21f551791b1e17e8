/**
 * Other solvers on the same dial-a-ride instances, each modelled as its own documentation advises: OR-Tools, jsprit and
 * Timefold. All of them are judged by the checker that judges ours.
 */
@NullMarked
package uk.gov.essex.smart.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
