/** The catalogue in DynamoDB: keys, attribute names and item shapes live here and nowhere else. */
@NullMarked
package uk.gov.essex.smart.supermarket.aws.catalogue;

import org.jspecify.annotations.NullMarked;
