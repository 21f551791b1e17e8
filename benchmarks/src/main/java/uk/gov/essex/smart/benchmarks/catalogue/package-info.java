/** Search in the catalogue, beside looking at every listing. */
@NullMarked
package uk.gov.essex.smart.benchmarks.catalogue;

import org.jspecify.annotations.NullMarked;
