/** What the benchmarks share: the way they are started. */
@NullMarked
package uk.gov.essex.smart.benchmarks;

import org.jspecify.annotations.NullMarked;
