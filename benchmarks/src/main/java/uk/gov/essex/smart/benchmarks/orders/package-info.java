/** Orders of the Data Supermarket: one transaction for each event, beside the usual separate writes. */
@NullMarked
package uk.gov.essex.smart.benchmarks.orders;

import org.jspecify.annotations.NullMarked;
