/** Smart Movement in AWS: keys, attribute names and item shapes live here and nowhere else. */
@NullMarked
package uk.gov.essex.smart.movement.aws;

import org.jspecify.annotations.NullMarked;
