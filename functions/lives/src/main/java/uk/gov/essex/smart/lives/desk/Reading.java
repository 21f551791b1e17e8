package uk.gov.essex.smart.lives.desk;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.BreakGlass;
import uk.gov.essex.smart.lives.protection.NeedToKnow;
import uk.gov.essex.smart.lives.protection.Scope;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.Section;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.Viewer;

/** How staff see cases: the sections they need to know, each time on record. Safe from any thread. */
public final class Reading {

    private static final long AUDIT_PAGE = SealedDocuments.MOST;

    private final Desk desk;
    private final Cases cases;
    private final Recording recording;

    public Reading(Desk desk) {
        this.desk = desk;
        this.cases = new Cases(desk);
        this.recording = new Recording(desk);
    }

    /** A case as somebody sees it. */
    public record View(Case content, Set<Section> visible) {

        public View {
            visible = Set.copyOf(visible);
        }
    }

    /**
     * A case, as far as the viewer needs to know it; empty where there is nothing of it for them.
     *
     * @param request names this reading
     */
    public Optional<View> read(Viewer viewer, ReferralId id, String request) {
        Optional<Cases.Stored> stored = cases.find(id);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Set<Section> visible = visible(viewer, stored.get());
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        Case content = stored.get().content();
        recording.record(
                step(id, "read/" + request),
                Actor.of(viewer)
                        .event(
                                desk.clock().instant(),
                                Action.READ,
                                Duty.purpose(viewer, content.file()),
                                stored.get().person(),
                                id));
        return Optional.of(new View(content, visible));
    }

    /** What became of the wish to open everything of a case, or empty where there is none. */
    public Optional<BreakGlass.Opening> breakGlass(Viewer viewer, ReferralId id, String reason, String request) {
        return cases.find(id).map(stored -> {
            BreakGlass.Opening opening = BreakGlass.open(
                    viewer,
                    stored.person(),
                    new SurrogateId(id.value()),
                    reason,
                    desk.clock().instant());
            if (opening instanceof BreakGlass.Opening.Opened(var until, AuditEvent event, var notice)) {
                recording.record(step(id, "break-glass/" + request), event, List.of(notice));
            }
            return opening;
        });
    }

    /**
     * The cases, open and closed, of whoever has this verified NHS number, that the viewer may see anything of; by id.
     *
     * @param after the last of the page before
     */
    public List<Case> search(Viewer viewer, NhsNumber number, Optional<ReferralId> after, int most) {
        return cases.person(Identifier.of(number)).stream()
                .flatMap(person -> cases.list(person, after))
                .flatMap(id -> cases.find(id).stream())
                .filter(stored -> !visible(viewer, stored).isEmpty())
                .map(Cases.Stored::content)
                .limit(most)
                .toList();
    }

    private Set<Section> visible(Viewer viewer, Cases.Stored stored) {
        return isOpened(viewer, stored)
                ? EnumSet.allOf(Section.class)
                : NeedToKnow.visible(viewer, stored.content().file().team());
    }

    /** Whether the viewer opened everything of this case a while ago: the audit remembers it. */
    private boolean isOpened(Viewer viewer, Cases.Stored stored) {
        if (!viewer.scopes().contains(Scope.BREAK_GLASS)) {
            return false;
        }
        Instant since = desk.clock().instant().minus(BreakGlass.LASTS);
        return audit(stored.person())
                .map(AuditEntry::event)
                .takeWhile(event -> event.at().isAfter(since))
                .anyMatch(event -> event.action() == Action.BREAK_GLASS
                        && event.actor().equals(viewer.id())
                        && event.document().equals(stored.document().id()));
    }

    /** What was done with a person's documents, last first; a page of it is read when it is wanted. */
    private Stream<AuditEntry> audit(SurrogateId person) {
        return Stream.iterate(desk.documents().auditHead(person).count(), end -> end > 0, end -> end - AUDIT_PAGE)
                .flatMap(end -> desk
                        .documents()
                        .listAudit(person, Math.max(0, end - AUDIT_PAGE), (int) Math.min(end, AUDIT_PAGE))
                        .reversed()
                        .stream());
    }

    private static StepId step(ReferralId id, String command) {
        return StepId.of(new SurrogateId(id.value()), command);
    }
}
