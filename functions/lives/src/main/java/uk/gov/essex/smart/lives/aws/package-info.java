/** How Smart Lives is kept in AWS: keys, attribute names and item shapes live here only. */
@NullMarked
package uk.gov.essex.smart.lives.aws;

import org.jspecify.annotations.NullMarked;
