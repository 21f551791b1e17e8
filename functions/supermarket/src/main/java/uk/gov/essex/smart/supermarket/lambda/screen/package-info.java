/** Screening at the edge: what needs a library to be read, JSON and Parquet, and the files themselves. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.screen;

import org.jspecify.annotations.NullMarked;
