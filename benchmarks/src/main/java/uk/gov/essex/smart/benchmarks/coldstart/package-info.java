/** How long a function's first answer takes, beside the smallest function there is. */
@NullMarked
package uk.gov.essex.smart.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
