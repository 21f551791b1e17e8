package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Ground;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralDetails;

/** The resources that say what is asked, of whom, and why it may be looked at. */
final class RequestResources {

    static final String REASON_OF_GROUND = Systems.councilExtension("ground-reason");
    static final String SOURCE = Systems.ukCoreExtension("SourceOfServiceRequest");

    private static final String ENDPOINT = "https://api.smart.essex.gov.uk/lives/fhir";
    private static final String DEFINITION =
            "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-referral";

    private RequestResources() {}

    static Element header(Entries entries, Referral referral) {
        Element header = Element.resource(
                        "MessageHeader",
                        Systems.barsProfile("BARSMessageHeader-servicerequest-request"),
                        Systems.ukCoreProfile("MessageHeader"))
                .put("eventCoding", event())
                .list(
                        "destination",
                        new Element()
                                .put(
                                        "endpoint",
                                        Systems.ORGANISATION_CODE
                                                + '|'
                                                + referral.council().code().value())
                                .put("receiver", entries.reference(Entries.COUNCIL)));
        referral.referrer().organisation().ifPresent(there -> header.put("sender", entries.reference(Entries.SENDER)));
        return header.put("source", source())
                .put("reason", Element.concept(Element.coding(Systems.MESSAGE_REASON, "new", "New")))
                .list("focus", entries.reference(Entries.REQUEST))
                .put("definition", DEFINITION);
    }

    /** The header that answers the message of this request. */
    static Element answer(Entries entries, String requestId) {
        return Element.resource("MessageHeader", Systems.ukCoreProfile("MessageHeader"))
                .put("eventCoding", event())
                .put("source", source())
                .put("response", new Element().put("identifier", requestId).put("code", "ok"))
                .list("focus", entries.reference(Entries.REQUEST));
    }

    private static Element event() {
        return Element.coding(Systems.MESSAGE_EVENT, "servicerequest-request");
    }

    private static Element source() {
        return new Element().put("name", "Smart Lives").put("endpoint", ENDPOINT);
    }

    static Element request(Entries entries, Referral referral) {
        return outline(referral)
                .put("status", "active")
                .put("subject", entries.patient())
                .put("requester", entries.reference(Entries.REQUESTER))
                .list("performer", performers(entries, referral))
                .list("reasonCode", Element.words(referral.details().reason().value()))
                .list("supportingInfo", entries.supporting());
    }

    /** The council, and the service of its directory that is asked for. */
    private static Stream<Element> performers(Entries entries, Referral referral) {
        return Stream.concat(
                Stream.of(entries.reference(Entries.COUNCIL)),
                referral.details().entry().stream().map(entry -> entries.reference(Entries.SERVICE)));
    }

    /** What of a request says nothing of the person. */
    static Element outline(Referral referral) {
        ReferralDetails details = referral.details();
        return Element.resource(
                        "ServiceRequest",
                        Systems.barsProfile("BARSServiceRequest-request-referral"),
                        Systems.ukCoreProfile("ServiceRequest"))
                .put("id", Ids.of(referral.id()))
                .list(
                        "extension",
                        Element.extension(SOURCE, "valueCodeableConcept", Codes.ACCESS.concept(details.access())))
                .put("intent", "plan")
                .list(
                        "category",
                        Element.concept(Element.coding(Systems.MESSAGE_CATEGORY, "referral", "Transfer of Care")))
                .put("priority", Codes.PRIORITY.code(details.urgency()))
                .put("code", Codes.ROUTE.concept(details.route()))
                .put("authoredOn", details.asked().toString());
    }

    static Element consent(Entries entries, Ground ground) {
        return switch (ground) {
            case Ground.Consent consent ->
                ground(entries, GroundKind.CONSENT)
                        .put("dateTime", consent.given().toString())
                        .list("performer", entries.patient());
            case Ground.BestInterests best ->
                ground(entries, GroundKind.BEST_INTERESTS)
                        .put("dateTime", best.assessed().toString())
                        .list("performer", named(best.decidedBy()))
                        .list("extension", reason(best.reason()));
            case Ground.Proxy proxy ->
                ground(entries, GroundKind.PROXY)
                        .put("dateTime", proxy.given().toString())
                        .list("performer", named(proxy.name()));
            case Ground.Safeguarding safeguarding ->
                ground(entries, GroundKind.SAFEGUARDING).list("extension", reason(safeguarding.reason()));
        };
    }

    private static Element ground(Entries entries, GroundKind kind) {
        return Element.resource("Consent", Systems.ukCoreProfile("Consent"))
                .put("status", "active")
                .put(
                        "scope",
                        Element.concept(Element.coding(Systems.CONSENT_SCOPE, "patient-privacy", "Privacy Consent")))
                .list("category", Element.concept(Element.coding(Systems.CONSENT_CATEGORY, "DRC", "Direct Care")))
                .put("patient", entries.patient())
                .put("policyRule", Codes.GROUND.concept(kind));
    }

    private static Element named(Line name) {
        return new Element().put("display", name.value());
    }

    private static Element reason(Passage reason) {
        return new Element().put("url", REASON_OF_GROUND).put("valueString", reason.value());
    }
}
