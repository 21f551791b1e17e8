/** What it takes to find the nearest help in a county's directory, beside reading the whole of it. */
@NullMarked
package uk.gov.essex.smart.benchmarks.directory;

import org.jspecify.annotations.NullMarked;
