package uk.gov.essex.smart.lives.lambda.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.lives.AbuseKind;
import uk.gov.essex.smart.lives.Allergies;
import uk.gov.essex.smart.lives.CareNeeds;
import uk.gov.essex.smart.lives.CareOutcome;
import uk.gov.essex.smart.lives.Concern;
import uk.gov.essex.smart.lives.DirectoryEntry;
import uk.gov.essex.smart.lives.Ground;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.ReferralDetails;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.RouteOfAccess;
import uk.gov.essex.smart.lives.SupportReason;
import uk.gov.essex.smart.lives.Urgency;

/** Reads what is asked, why it may be looked at, and what is needed. What is empty left a fault behind. */
final class CareBody {

    /** How a ground is named. */
    enum GroundKind {
        CONSENT,
        BEST_INTERESTS,
        PROXY,
        SAFEGUARDING
    }

    /** What was established of allergies. */
    enum AllergyState {
        NONE_KNOWN,
        NOT_ESTABLISHED,
        KNOWN
    }

    private static final String NAME = "Must be the name of the directory's entry, 1 to " + DirectoryEntry.LONGEST_NAME
            + " characters with no control but line ends.";

    private CareBody() {}

    static Optional<ReferralDetails> details(Fields body) {
        return body.required("details").flatMap(fields -> {
            fields.known(Set.of("asked", "route", "urgency", "access", "reason", "wish", "directoryEntry"));
            Optional<Instant> asked = Forms.instant(fields, "asked");
            Optional<Route> route = Forms.word(fields, "route", Route.class);
            Optional<Urgency> urgency = Forms.word(fields, "urgency", Urgency.class);
            Optional<RouteOfAccess> access = Forms.word(fields, "access", RouteOfAccess.class);
            Optional<Passage> reason = Forms.passage(fields, "reason");
            Optional<Passage> wish = Forms.passage(fields, "wish");
            Optional<DirectoryEntry> entry = fields.object("directoryEntry").flatMap(CareBody::entry);
            return Parts.whole(
                    fields,
                    () -> new ReferralDetails(
                            asked.orElseThrow(),
                            route.orElseThrow(),
                            urgency.orElseThrow(),
                            access.orElseThrow(),
                            reason.orElseThrow(),
                            wish.orElseThrow(),
                            entry));
        });
    }

    private static Optional<DirectoryEntry> entry(Fields fields) {
        fields.known(Set.of("id", "name"));
        Optional<UUID> id = fields.required("id", "Must be the id of the directory's entry.", DirectoryEntry::findId);
        Optional<String> name = fields.required("name", NAME, DirectoryEntry::findName);
        return Parts.whole(fields, () -> new DirectoryEntry(id.orElseThrow(), name.orElseThrow()));
    }

    static Optional<Ground> ground(Fields body) {
        if (!body.isGiven("ground")) {
            body.refuse("ground", "Is missing. Say that the person agreed, or on what other ground you refer them.");
            return Optional.empty();
        }
        return body.object("ground")
                .flatMap(fields -> Forms.word(fields, "kind", GroundKind.class).flatMap(kind -> ground(fields, kind)));
    }

    private static Optional<Ground> ground(Fields fields, GroundKind kind) {
        return switch (kind) {
            case CONSENT -> {
                fields.known(Set.of("kind", "given"));
                Optional<LocalDate> given = Forms.day(fields, "given");
                yield Parts.whole(fields, () -> new Ground.Consent(given.orElseThrow()));
            }
            case BEST_INTERESTS -> {
                fields.known(Set.of("kind", "assessed", "decidedBy", "reason"));
                Optional<LocalDate> assessed = Forms.day(fields, "assessed");
                Optional<Line> decidedBy = Forms.line(fields, "decidedBy");
                Optional<Passage> reason = Forms.passage(fields, "reason");
                yield Parts.whole(
                        fields,
                        () -> new Ground.BestInterests(
                                assessed.orElseThrow(), decidedBy.orElseThrow(), reason.orElseThrow()));
            }
            case PROXY -> {
                fields.known(Set.of("kind", "name", "given"));
                Optional<Line> name = Forms.line(fields, "name");
                Optional<LocalDate> given = Forms.day(fields, "given");
                yield Parts.whole(fields, () -> new Ground.Proxy(name.orElseThrow(), given.orElseThrow()));
            }
            case SAFEGUARDING -> {
                fields.known(Set.of("kind", "reason"));
                Optional<Passage> reason = Forms.passage(fields, "reason");
                yield Parts.whole(fields, () -> new Ground.Safeguarding(reason.orElseThrow()));
            }
        };
    }

    static Optional<CareNeeds> needs(Fields body) {
        return body.required("needs").flatMap(fields -> {
            fields.known(Set.of("summary", "reason", "outcomes", "support"));
            Optional<Passage> summary = Forms.passage(fields, "summary");
            Optional<SupportReason> reason = Forms.word(fields, "reason", SupportReason.class);
            Set<CareOutcome> outcomes = fields.words("outcomes", CareOutcome.class);
            Optional<Passage> support = Forms.anyPassage(fields, "support");
            return Parts.whole(
                    fields, () -> new CareNeeds(summary.orElseThrow(), reason.orElseThrow(), outcomes, support));
        });
    }

    static Optional<Allergies> allergies(Fields body) {
        return body.required("allergies").flatMap(fields -> {
            fields.known(Set.of("state", "substances"));
            Optional<AllergyState> state = Forms.word(fields, "state", AllergyState.class);
            List<Line> substances = fields.texts("substances", Allergies.Known.MOST, Forms.LINE, Line::find);
            boolean known = state.filter(AllergyState.KNOWN::equals).isPresent();
            if (state.isPresent() && known == substances.isEmpty()) {
                fields.refuse("substances", "Must name a substance where the state is known, and none otherwise.");
            }
            return Parts.whole(fields, () -> switch (state.orElseThrow()) {
                case NONE_KNOWN -> new Allergies.NoneKnown();
                case NOT_ESTABLISHED -> new Allergies.NotEstablished();
                case KNOWN -> new Allergies.Known(substances);
            });
        });
    }

    static Optional<Concern> concern(Fields body) {
        return body.object("concern").flatMap(fields -> {
            fields.known(Set.of("kinds", "account", "immediateDanger", "personKnows"));
            Set<AbuseKind> kinds = fields.words("kinds", AbuseKind.class);
            if (kinds.isEmpty()) {
                fields.refuse("kinds", "Must name one kind of abuse or neglect or more.");
            }
            Optional<Passage> account = Forms.passage(fields, "account");
            boolean danger = fields.flag("immediateDanger");
            boolean knows = fields.flag("personKnows");
            return Parts.whole(fields, () -> new Concern(kinds, account.orElseThrow(), danger, knows));
        });
    }
}
