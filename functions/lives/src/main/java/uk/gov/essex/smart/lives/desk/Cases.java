package uk.gov.essex.smart.lives.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.Step;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.Work;
import uk.gov.essex.smart.lives.workflow.CaseFile;
import uk.gov.essex.smart.lives.workflow.Clock;
import uk.gov.essex.smart.lives.workflow.Notice;

/** Cases as documents: each is stored with what its team has to see to and what is to be told, at once. */
final class Cases {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Desk desk;

    Cases(Desk desk) {
        this.desk = desk;
    }

    /** A case as it was read. */
    record Stored(Case content, Document document) {

        SurrogateId person() {
            return document.person();
        }
    }

    /** Who is found by this, where somebody is. */
    Optional<SurrogateId> person(String identifier) {
        return desk.lookups().all(identifier).stream()
                .flatMap(lookup -> desk.documents().findPerson(lookup).stream())
                .findFirst();
    }

    /** The case, or empty where there is none or its person was erased. */
    Optional<Stored> find(ReferralId id) {
        return desk.documents().find(new SurrogateId(id.value())) instanceof Found.Present(Document document)
                ? Optional.of(new Stored(desk.form().read(id, document.body()), document))
                : Optional.empty();
    }

    /** The ids of a person's cases, in order; a page of them is read when it is wanted. */
    Stream<ReferralId> list(SurrogateId person, Optional<ReferralId> after) {
        return Stream.iterate(
                        page(person, after.map(last -> new SurrogateId(last.value()))),
                        page -> !page.isEmpty(),
                        page -> page.size() < SealedDocuments.MOST
                                ? List.<SurrogateId>of()
                                : page(person, Optional.of(page.getLast())))
                .flatMap(List::stream)
                .map(id -> new ReferralId(id.value()));
    }

    private List<SurrogateId> page(SurrogateId person, Optional<SurrogateId> after) {
        return desk.documents().listByPerson(person, after, SealedDocuments.MOST);
    }

    /** Whether a command was carried out on the case before. */
    boolean isTaken(ReferralId id, String command) {
        return desk.documents().isTaken(StepId.of(new SurrogateId(id.value()), command));
    }

    Outcome add(
            String command, Case added, SurrogateId person, LookupHash lookup, AuditEvent event, List<Notice> told) {
        SurrogateId id = new SurrogateId(added.id().value());
        Document document = new Document(
                id, person, 0, lookup, kind(added), work(added), desk.form().write(added));
        return commit(command, document, added.id(), event, told);
    }

    Outcome put(String command, Stored before, Case next, AuditEvent event, List<Notice> told) {
        Document read = before.document();
        Document document = new Document(
                read.id(),
                read.person(),
                read.version(),
                read.lookup(),
                kind(next),
                work(next),
                desk.form().write(next));
        return commit(command, document, next.id(), event, told);
    }

    private Outcome commit(String command, Document document, ReferralId id, AuditEvent event, List<Notice> told) {
        return desk.documents()
                .commit(new Step(
                        StepId.of(document.id(), command),
                        document,
                        event,
                        told.stream()
                                .map(notice -> desk.form().message(new CaseForm.Tidings(id, notice)))
                                .toList()));
    }

    private static RecordKind kind(Case written) {
        CaseFile file = written.file();
        if (file.route() == Route.SAFEGUARDING) {
            return RecordKind.SAFEGUARDING;
        }
        return file.ledToCare() ? RecordKind.ADULT_CARE : RecordKind.CONTACT_ONLY;
    }

    /** What the team has to see to, on the day when its clock says so next; nothing where nothing is awaited. */
    private Optional<Work> work(Case written) {
        if (!written.isOpen()) {
            return Optional.empty();
        }
        return Clock.of(written.file(), desk.workflow().targets())
                .map(clock -> new Work(written.file().team(), day(clock, written)));
    }

    private static LocalDate day(Clock clock, Case written) {
        Instant next = written.file().escalated().isEmpty()
                ? clock.warning()
                : clock.due().minusSeconds(1);
        return next.atZone(LONDON).toLocalDate();
    }
}
