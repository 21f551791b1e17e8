/** What it costs to seal what is kept of a person, beside keeping it unsealed. */
@NullMarked
package uk.gov.essex.smart.benchmarks.sealing;

import org.jspecify.annotations.NullMarked;
