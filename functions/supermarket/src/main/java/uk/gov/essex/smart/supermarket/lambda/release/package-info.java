/** Releases lamppost readings each morning: reads Smart Places over its public API, as anybody with a key can. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.release;

import org.jspecify.annotations.NullMarked;
