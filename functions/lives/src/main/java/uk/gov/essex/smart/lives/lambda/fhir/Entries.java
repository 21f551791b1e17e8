package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.ReferralId;

/** The entries of a referral's message as they are put together; any may be referred to before it is there. */
final class Entries {

    static final String REQUEST = "request";
    static final String PATIENT = "patient";
    static final String PRACTICE = "practice";
    static final String COUNCIL = "council";
    static final String SERVICE = "service";
    static final String SENDER = "sender";
    static final String REQUESTER = "requester";

    private final ReferralId referral;
    private final List<Element> entries = new ArrayList<>();
    private final List<String> supporting = new ArrayList<>();

    Entries(ReferralId referral) {
        this.referral = referral;
    }

    Element reference(String label) {
        return Element.reference(url(label));
    }

    Element patient() {
        return reference(PATIENT);
    }

    void add(String label, Element resource) {
        entries.add(new Element().put("fullUrl", url(label)).put("resource", resource));
    }

    /** Adds what the request rests on. */
    void support(String label, Element resource) {
        supporting.add(url(label));
        add(label, resource);
    }

    Stream<Element> supporting() {
        return supporting.stream().map(Element::reference);
    }

    Stream<Element> all() {
        return entries.stream();
    }

    private String url(String label) {
        return new EntryName(referral, label).url();
    }
}
