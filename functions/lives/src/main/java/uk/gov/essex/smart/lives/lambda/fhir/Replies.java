package uk.gov.essex.smart.lives.lambda.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.workflow.Stage;

/** What senders are answered of their referrals, and of this server. */
final class Replies {

    /** As the capability statement of the Booking and Referral Standard 1.4.0 has it, which names no update of this kind. */
    private static final String UPDATES =
            "A referral is changed or withdrawn by a further message to $process-message.";

    private static final String MADE = "2026-11-23";

    private Replies() {}

    /** The message that a message was taken: a header that answers, and the request as it stands now. */
    static Element taken(String requestId, Case now, Instant at) {
        Entries entries = new Entries(now.id());
        entries.add("header", RequestResources.answer(entries, requestId));
        entries.add(Entries.REQUEST, request(now));
        return FhirWriter.bundle(now.id(), at, entries.all());
    }

    /** The request as it stands now. It says nothing of the person, whom its sender knows. */
    static Element request(Case now) {
        return RequestResources.outline(now.referral())
                .put("status", status(now))
                .put("subject", new Element().put("type", "Patient").put("display", "As it was sent"));
    }

    /**
     * A page of the requests that a search found. The links say nothing of what was searched for.
     *
     * @param there where this server's resources are
     */
    static Element found(List<Case> page, String there, Optional<String> next) {
        String here = there + "/ServiceRequest/_search";
        Stream<Element> links = Stream.concat(
                Stream.of(link("self", here)),
                next.map(token -> link("next", here + '?' + SearchForm.NEXT + '=' + token)).stream());
        return Element.resource("Bundle", Systems.ukCoreProfile("Bundle"))
                .put("type", "searchset")
                .list("link", links)
                .list(
                        "entry",
                        page.stream()
                                .map(now -> new Element()
                                        .put("fullUrl", there + "/ServiceRequest/" + Ids.of(now.id()))
                                        .put("resource", request(now))
                                        .put("search", new Element().put("mode", "match"))));
    }

    private static Element link(String relation, String url) {
        return new Element().put("relation", relation).put("url", url);
    }

    private static String status(Case now) {
        return now.withdrawal()
                .map(why -> switch (why) {
                    case REVOKED -> "revoked";
                    case ENTERED_IN_ERROR -> "entered-in-error";
                })
                .orElse(now.file().stage() == Stage.CLOSED ? "completed" : "active");
    }

    /** What this server can do (FHIR CapabilityStatement). */
    static Element capability() {
        Element read = new Element()
                .put("type", "ServiceRequest")
                .put("profile", Systems.ukCoreProfile("ServiceRequest"))
                .put("documentation", UPDATES)
                .list("interaction", new Element().put("code", "read"), new Element().put("code", "search-type"))
                .list("searchParam", parameter(SearchForm.ID), parameter(SearchForm.PERSON));
        Element process = new Element()
                .put("name", "process-message")
                .put("definition", "http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message");
        return Element.resource("CapabilityStatement")
                .put("status", "active")
                .put("date", MADE)
                .put("kind", "instance")
                .put("fhirVersion", "4.0.1")
                .texts("format", List.of(FhirResponse.MEDIA_TYPE))
                .put(
                        "implementation",
                        new Element().put("description", "Smart Lives: referrals for adult social care in Essex"))
                .list(
                        "rest",
                        new Element()
                                .put("mode", "server")
                                .list("resource", Stream.of(read))
                                .list("operation", Stream.of(process)));
    }

    private static Element parameter(String name) {
        return new Element().put("name", name).put("type", "token");
    }
}
