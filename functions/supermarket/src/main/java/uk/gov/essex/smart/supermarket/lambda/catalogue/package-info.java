/** The catalogue's door: finding data sets, reading what they are, and harvesting them. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.catalogue;

import org.jspecify.annotations.NullMarked;
