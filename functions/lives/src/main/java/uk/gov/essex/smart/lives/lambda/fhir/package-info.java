/** A referral as a message of the NHS Booking and Referral Standard on HL7 FHIR R4: how it is read and written. */
@NullMarked
package uk.gov.essex.smart.lives.lambda.fhir;

import org.jspecify.annotations.NullMarked;
