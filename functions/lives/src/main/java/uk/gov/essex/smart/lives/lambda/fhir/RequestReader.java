package uk.gov.essex.smart.lives.lambda.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.lives.DirectoryEntry;
import uk.gov.essex.smart.lives.Ground;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.ReferralDetails;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.RouteOfAccess;
import uk.gov.essex.smart.lives.Urgency;

/** Reads what is asked and why it may be looked at. What is empty left an issue behind. */
final class RequestReader {

    private static final Set<String> INTENTS = Set.of("proposal", "plan", "order", "original-order");
    private static final String GROUND =
            "Must say why the referral may be looked at: an active Consent with a policyRule. " + Codes.GROUND.remedy();

    private final Contents contents;
    private final Place request;

    RequestReader(Contents contents, Place request) {
        this.contents = contents;
        this.request = request;
    }

    Optional<ReferralDetails> details(Optional<Passage> wish, Optional<DirectoryEntry> entry) {
        refuseModified();
        Optional<Instant> asked = Texts.instant(request, "authoredOn");
        Optional<Route> route = Concepts.requiredCode(request, "code", Codes.ROUTE);
        Optional<Urgency> urgency = urgency();
        Optional<RouteOfAccess> access = access();
        Optional<Passage> reason = reason();
        return request.whole(() -> new ReferralDetails(
                asked.orElseThrow(),
                route.orElseThrow(),
                urgency.orElseThrow(),
                access.orElseThrow(),
                reason.orElseThrow(),
                wish.orElseThrow(),
                entry));
    }

    /** What would turn the request into something else. */
    private void refuseModified() {
        if (request.flag("doNotPerform").orElse(false)) {
            request.refuse("doNotPerform", IssueType.NOT_SUPPORTED, "Must not be true: a referral asks for something.");
        }
        request.requiredText(
                "intent", "Must be plan.", intent -> Optional.of(intent).filter(INTENTS::contains));
    }

    /** Routine where it is not said, as FHIR has it. */
    private Optional<Urgency> urgency() {
        return request.isGiven("priority")
                ? request.text(
                        "priority",
                        Codes.PRIORITY.remedy(),
                        code -> code.equals("asap") ? Optional.of(Urgency.URGENT) : Codes.PRIORITY.find(code))
                : Optional.of(Urgency.ROUTINE);
    }

    private Optional<RouteOfAccess> access() {
        Optional<Place> source = request.extension(RequestResources.SOURCE);
        if (source.isEmpty()) {
            request.refuse(
                    "extension",
                    IssueType.REQUIRED,
                    "Must have " + RequestResources.SOURCE + ". " + Codes.ACCESS.remedy());
        }
        return source.flatMap(there -> Concepts.requiredCode(there, "valueCodeableConcept", Codes.ACCESS));
    }

    private Optional<Passage> reason() {
        List<Place> reasons = request.list("reasonCode");
        if (reasons.isEmpty()) {
            request.refuse("reasonCode", IssueType.REQUIRED, "Must say in text why the person is referred.");
        }
        return reasons.stream().findFirst().flatMap(reason -> Texts.passage(reason, "text"));
    }

    Optional<Ground> ground() {
        List<Place> consents = contents.current("Consent", "status", Set.of("active")).stream()
                .filter(consent -> consent.object("provision")
                        .filter(provision -> provision.says("type", "deny"))
                        .isEmpty())
                .toList();
        if (consents.isEmpty()) {
            contents.missing("Consent", GROUND);
        }
        return contents.only(consents)
                .flatMap(consent -> Concepts.requiredCode(consent, "policyRule", Codes.GROUND)
                        .flatMap(kind -> ground(consent, kind)));
    }

    private static Optional<Ground> ground(Place consent, GroundKind kind) {
        return switch (kind) {
            case CONSENT -> {
                Optional<LocalDate> given = Texts.day(consent, "dateTime");
                yield consent.whole(() -> new Ground.Consent(given.orElseThrow()));
            }
            case BEST_INTERESTS -> {
                Optional<LocalDate> assessed = Texts.day(consent, "dateTime");
                Optional<Line> decidedBy = performer(consent);
                Optional<Passage> reason = reason(consent);
                yield consent.whole(() -> new Ground.BestInterests(
                        assessed.orElseThrow(), decidedBy.orElseThrow(), reason.orElseThrow()));
            }
            case PROXY -> {
                Optional<Line> name = performer(consent);
                Optional<LocalDate> given = Texts.day(consent, "dateTime");
                yield consent.whole(() -> new Ground.Proxy(name.orElseThrow(), given.orElseThrow()));
            }
            case SAFEGUARDING -> {
                Optional<Passage> reason = reason(consent);
                yield consent.whole(() -> new Ground.Safeguarding(reason.orElseThrow()));
            }
        };
    }

    private static Optional<Line> performer(Place consent) {
        List<Place> performers = consent.list("performer");
        if (performers.isEmpty()) {
            consent.refuse("performer", IssueType.REQUIRED, "Must be who decided, with the name as display.");
        }
        return performers.stream().findFirst().flatMap(performer -> Texts.line(performer, "display"));
    }

    private static Optional<Passage> reason(Place consent) {
        Optional<Place> reason = consent.extension(RequestResources.REASON_OF_GROUND);
        if (reason.isEmpty()) {
            consent.refuse(
                    "extension",
                    IssueType.REQUIRED,
                    "Must have the reason as " + RequestResources.REASON_OF_GROUND + '.');
        }
        return reason.flatMap(there -> Texts.passage(there, "valueString"));
    }
}
