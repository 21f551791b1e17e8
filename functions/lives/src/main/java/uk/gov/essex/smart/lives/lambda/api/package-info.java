/** The plain JSON form of a referral: how it is read and written. */
@NullMarked
package uk.gov.essex.smart.lives.lambda.api;

import org.jspecify.annotations.NullMarked;
