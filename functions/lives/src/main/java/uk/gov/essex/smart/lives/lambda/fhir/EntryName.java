package uk.gov.essex.smart.lives.lambda.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.gov.essex.smart.lives.ReferralId;

/**
 * What an entry of a referral's message goes by. The same entry of the same referral has the same address every time, so
 * that one message can be held against another.
 */
record EntryName(ReferralId referral, String label) {

    /** The {@code urn:uuid:} address of the entry. */
    String url() {
        byte[] name = (referral.value() + '/' + label).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
