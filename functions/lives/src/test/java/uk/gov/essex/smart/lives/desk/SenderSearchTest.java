package uk.gov.essex.smart.lives.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/** What an organisation finds of a person by their NHS number: what it sent itself, and nothing that says what others sent. */
final class SenderSearchTest {

    private static final String OTHER = "another-hospital";

    private final InMemorySealedDocuments documents = new InMemorySealedDocuments();
    private final Desk desk = new Desks(documents).desk();
    private final Intake intake = new Intake(desk);
    private final Sending sending = new Sending(desk);
    private final Referral verified = Desks.verified();
    private final NhsNumber number = verified.person().nhs().number().orElseThrow();

    @Test
    void findsItsOwnReferralsAndPutsEachOnRecord() {
        ReferralId own = sent(Desks.HOSPITAL, 1);
        ReferralId others = sent(OTHER, 1);

        assertThat(found(Desks.HOSPITAL, "search-1")).containsExactly(own);
        assertThat(found(OTHER, "search-2")).containsExactly(others);
        assertThat(found("a-third-one", "search-3")).isEmpty();
        assertThat(readings())
                .containsExactly(
                        tuple(ActorRole.REFERRER, new SurrogateId(own.value())),
                        tuple(ActorRole.REFERRER, new SurrogateId(others.value())));
    }

    @Test
    void findsNothingByTheNumberOfSomebodyElse() {
        sent(Desks.HOSPITAL, 1);

        assertThat(sending.search(
                        Desks.HOSPITAL, new NhsNumber("9990000018"), Optional.empty(), Optional.empty(), "search-1"))
                .isEmpty();
        assertThat(readings()).isEmpty();
    }

    @Test
    void findsTheOneThatIsWantedAndRecordsNoOther() {
        List<ReferralId> all = sent(3);

        assertThat(sending.search(Desks.HOSPITAL, number, Optional.of(all.get(1)), Optional.empty(), "search-1"))
                .extracting(Case::id)
                .containsExactly(all.get(1));
        assertThat(readings()).hasSize(1);
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        IntStream.range(0, 3).forEach(i -> sent(OTHER, i));
        List<ReferralId> all = sent(Sending.PAGE + 1);

        List<ReferralId> first = found(Desks.HOSPITAL, "search-1");
        assertThat(first).isEqualTo(all.subList(0, Sending.PAGE));
        assertThat(readings()).hasSize(Sending.PAGE);
        assertThat(sending.search(Desks.HOSPITAL, number, Optional.empty(), Optional.of(first.getLast()), "search-2"))
                .extracting(Case::id)
                .containsExactly(all.getLast());
    }

    @Test
    void seesPastAWholePageOfWhatOthersSent() {
        IntStream.rangeClosed(0, SealedDocuments.MOST).forEach(i -> sent(OTHER, i));
        List<ReferralId> all = sent(Sending.PAGE);

        assertThat(found(Desks.HOSPITAL, "search-1")).isEqualTo(all);
    }

    private List<ReferralId> sent(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> sent(Desks.HOSPITAL, i))
                .sorted(Comparator.comparing(ReferralId::value))
                .toList();
    }

    private ReferralId sent(String sender, int request) {
        ReferralId id = ReferralId.of(sender, new UUID(request, 0));
        assertThat(intake.receive(sender, Desks.under(id, verified))).isInstanceOf(Receipt.Accepted.class);
        return id;
    }

    private List<ReferralId> found(String sender, String request) {
        return sending.search(sender, number, Optional.empty(), Optional.empty(), request).stream()
                .map(Case::id)
                .toList();
    }

    private List<Tuple> readings() {
        SurrogateId person = documents
                .findPerson(desk.lookups().current(Identifier.of(number)))
                .orElseThrow();
        return documents.listAudit(person, 0, SealedDocuments.MOST).stream()
                .map(entry -> entry.event())
                .filter(event -> event.action() == Action.READ)
                .map(event -> tuple(event.role(), event.document()))
                .toList();
    }
}
