/** Bytes and time for each stored reading, ours beside JSON and Gorilla, on four public data sets. */
@NullMarked
package uk.gov.essex.smart.benchmarks.compression;

import org.jspecify.annotations.NullMarked;
