/** The open directory over HTTP: providers' HSDS-UK 3.0 in, and the same out for everybody. */
@NullMarked
package uk.gov.essex.smart.lives.lambda.directory;

import org.jspecify.annotations.NullMarked;
