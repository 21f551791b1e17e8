/** A screened file in each of the formats, and what of it is shown before anybody obtains it. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.convert;

import org.jspecify.annotations.NullMarked;
