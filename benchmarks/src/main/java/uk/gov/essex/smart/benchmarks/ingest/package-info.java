/** How fast a message becomes a block's bytes on one core, and what writing it costs, beside the usual way. */
@NullMarked
package uk.gov.essex.smart.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
