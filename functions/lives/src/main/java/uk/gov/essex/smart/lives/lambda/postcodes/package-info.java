/** Loads the positions of postcodes from a file that an operator uploads. */
@NullMarked
package uk.gov.essex.smart.lives.lambda.postcodes;

import org.jspecify.annotations.NullMarked;
