package uk.gov.essex.smart.lives.lambda.fhir;

import java.time.Instant;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;

/** Writes a referral as a message: a Bundle that a server of the Booking and Referral Standard 1.4.0 takes. */
final class FhirWriter {

    private FhirWriter() {}

    /** @param at when the message is put together */
    static byte[] message(Referral referral, Instant at) {
        Entries entries = new Entries(referral.id());
        PeopleResources.add(entries, referral);
        CareResources.add(entries, referral);
        BackgroundResources.add(entries, referral.background());
        referral.concern().ifPresent(concern -> FormResources.addConcern(entries, concern));
        referral.technology().ifPresent(technology -> FormResources.addTechnology(entries, technology));
        Entries leading = new Entries(referral.id());
        leading.add("header", RequestResources.header(leading, referral));
        leading.add(Entries.REQUEST, RequestResources.request(entries, referral));
        return bundle(referral.id(), at, Stream.concat(leading.all(), entries.all()))
                .bytes();
    }

    static Element bundle(ReferralId referral, Instant at, Stream<Element> entries) {
        return Element.resource("Bundle", Systems.barsProfile("BARSBundleMessage"), Systems.ukCoreProfile("Bundle"))
                .put("id", Ids.of(referral))
                .put("type", "message")
                .put("timestamp", at.toString())
                .list("entry", entries);
    }
}
