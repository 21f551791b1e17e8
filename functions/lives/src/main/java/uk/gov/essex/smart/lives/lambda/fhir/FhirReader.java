package uk.gov.essex.smart.lives.lambda.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.BoundedJson;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;

/**
 * Reads a message Bundle of the Booking and Referral Standard 1.4.0: what it asks, or every place that is wrong. Never
 * throws for any bytes.
 */
final class FhirReader {

    static final int MOST_BYTES = 256 * 1_024;

    private static final int MOST_DEPTH = 20;
    private static final int LONGEST_TEXT = 16_384;
    private static final JsonMapper MAPPER =
            new BoundedJson(MOST_BYTES, MOST_DEPTH, LONGEST_TEXT).mapper().build();
    private static final String WORKFLOW = "Must be new with the status active, or update with active, revoked or"
            + " entered-in-error, or delete with entered-in-error.";

    private static final String REQUESTED = "servicerequest-request";
    private static final String EVENT = "Must be " + REQUESTED + " of " + Systems.MESSAGE_EVENT + '.';

    /** What a sender says has happened to a referral. */
    private enum Reason {
        NEW,
        UPDATE,
        DELETE
    }

    /** The statuses that a referral is sent with. */
    private enum Status {
        ACTIVE,
        REVOKED,
        ENTERED_IN_ERROR
    }

    private static final CodeList<Reason> REASON =
            new CodeList<>(Systems.MESSAGE_REASON, Reason.class, Words::word, Words::word);

    private FhirReader() {}

    /** @param fresh the id of the referral, where it is a new one */
    static Reading<Message> read(byte[] bytes, ReferralId fresh) {
        Issues issues = new Issues();
        JsonNode json;
        try {
            json = bytes.length == 0 ? MAPPER.missingNode() : MAPPER.readTree(bytes);
        } catch (IOException notJson) {
            json = MAPPER.missingNode();
        }
        Place bundle = Place.root(json, "Bundle", issues);
        if (!json.isObject()) {
            bundle.refuse(
                    IssueType.STRUCTURE,
                    "Must be a JSON object of at most " + MOST_BYTES + " bytes, nested at most " + MOST_DEPTH
                            + " deep, without a name twice and with texts of at most " + LONGEST_TEXT + " characters.");
            return new Reading.Refused<>(issues.all());
        }
        Contents contents = Contents.of(bundle);
        Optional<Message> message = message(bundle, contents, fresh);
        new Sweep(contents, issues).through(json, () -> "Bundle");
        return message.isPresent() && issues.none()
                ? new Reading.Accepted<>(message.get())
                : new Reading.Refused<>(issues.all());
    }

    private static Optional<Message> message(Place bundle, Contents contents, ReferralId fresh) {
        if (!bundle.says("resourceType", "Bundle")) {
            bundle.refuse("resourceType", IssueType.STRUCTURE, "Must be Bundle.");
        }
        if (!bundle.says("type", "message")) {
            bundle.refuse("type", IssueType.VALUE, "Must be message.");
        }
        Optional<Place> header = contents.first().filter(resource -> resource.says("resourceType", "MessageHeader"));
        if (header.isEmpty()) {
            contents.missing("MessageHeader", "Must be a MessageHeader in the first entry.");
        }
        return header.flatMap(there -> asked(there, contents, fresh));
    }

    private static Optional<Message> asked(Place header, Contents contents, ReferralId fresh) {
        refuseOtherEvents(header);
        Optional<Reason> reason = Concepts.requiredCode(header, "reason", REASON);
        List<Place> focus = header.list("focus");
        if (focus.size() != 1) {
            header.refuse("focus", IssueType.REQUIRED, "Must be one reference to the ServiceRequest.");
        }
        Optional<Place> request =
                focus.stream().findFirst().flatMap(one -> contents.target(one, Set.of("ServiceRequest")));
        return reason.flatMap(why -> request.flatMap(there -> asked(header, there, why, contents, fresh)));
    }

    private static Optional<Message> asked(
            Place header, Place request, Reason reason, Contents contents, ReferralId fresh) {
        Optional<Status> status = request.requiredText("status", WORKFLOW, word -> Words.find(Status.class, word));
        if (status.isEmpty()) {
            return Optional.empty();
        }
        ReferralReader reader = new ReferralReader(contents, request);
        return switch (status.get()) {
            case ACTIVE ->
                switch (reason) {
                    case NEW -> reader.referral(fresh).map(Message.Asked::new);
                    case UPDATE -> known(request).flatMap(reader::referral).map(Message.Revised::new);
                    case DELETE -> refused(header);
                };
            case REVOKED -> reason == Reason.UPDATE ? withdrawn(request, Case.Withdrawal.REVOKED) : refused(header);
            case ENTERED_IN_ERROR ->
                reason == Reason.NEW ? refused(header) : withdrawn(request, Case.Withdrawal.ENTERED_IN_ERROR);
        };
    }

    private static void refuseOtherEvents(Place header) {
        boolean known = header.required("eventCoding", EVENT)
                .filter(event -> event.says("system", Systems.MESSAGE_EVENT) && event.says("code", REQUESTED))
                .isPresent();
        if (!known && header.isGiven("eventCoding")) {
            header.refuse("eventCoding", IssueType.NOT_SUPPORTED, EVENT);
        }
    }

    private static Optional<Message> withdrawn(Place request, Case.Withdrawal why) {
        return known(request).map(id -> new Message.Withdrawn(id, why));
    }

    private static Optional<ReferralId> known(Place request) {
        return request.requiredText("id", "Must be the id by which this server knows the referral.", Ids::find);
    }

    private static Optional<Message> refused(Place header) {
        header.refuse("reason", IssueType.INVARIANT, WORKFLOW);
        return Optional.empty();
    }
}
