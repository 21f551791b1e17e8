/** What a month of lampposts costs: a price file, a design's measured quantities, and the product of the two. */
@NullMarked
package uk.gov.essex.smart.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
