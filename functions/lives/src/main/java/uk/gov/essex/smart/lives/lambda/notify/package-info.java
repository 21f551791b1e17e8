/** Telling people by GOV.UK Notify, on a schedule. */
@NullMarked
package uk.gov.essex.smart.lives.lambda.notify;

import org.jspecify.annotations.NullMarked;
