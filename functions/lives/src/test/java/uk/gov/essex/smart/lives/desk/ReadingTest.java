package uk.gov.essex.smart.lives.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.BreakGlass;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.Scope;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Viewer;

/** What staff see where there is more than one page of it. */
final class ReadingTest {

    private static final Viewer STRANGER =
            Desks.viewer(ActorRole.TRIAGE_OFFICER, new TeamId("elsewhere"), Scope.TRIAGE, Scope.BREAK_GLASS);

    private final Desks desks = new Desks(new InMemorySealedDocuments());
    private final Intake intake = new Intake(desks.desk());
    private final Reading reading = new Reading(desks.desk());
    private final Referral verified = Desks.verified();

    @Test
    void findsWhatIsTheTeamsPastAWholePageOfWhatIsNot() {
        NhsNumber number = verified.person().nhs().number().orElseThrow();
        IntStream.rangeClosed(0, SealedDocuments.MOST).forEach(i -> sent(Desks.golden(Route.SAFEGUARDING), i));
        IntStream.rangeClosed(1, 3).forEach(i -> sent(verified, -i));

        assertThat(reading.search(Desks.TRIAGE, number, Optional.empty(), 10)).hasSize(3);
    }

    @Test
    void theGlassStaysBrokenHoweverMuchIsReadMeanwhile() {
        ReferralId id = sent(verified, 1);
        reading.breakGlass(STRANGER, id, "Found alone and confused in the road", "request-1");
        IntStream.rangeClosed(0, 2 * SealedDocuments.MOST)
                .forEach(i -> assertThat(reading.read(Desks.TRIAGE, id, "reading-" + i))
                        .isPresent());

        assertThat(reading.read(STRANGER, id, "b-reading")).isPresent();
        desks.pass(BreakGlass.LASTS);
        assertThat(reading.read(STRANGER, id, "c-reading")).isEmpty();
    }

    /** A referral like that one, about the same person each time. */
    private ReferralId sent(Referral like, int request) {
        ReferralId id = ReferralId.of(Desks.HOSPITAL, new UUID(request, 0));
        intake.receive(
                Desks.HOSPITAL,
                new Referral(
                        id,
                        like.details(),
                        verified.person(),
                        like.practice(),
                        like.council(),
                        like.referrer(),
                        like.ground(),
                        like.needs(),
                        like.allergies(),
                        like.concern(),
                        like.background(),
                        like.technology()));
        return id;
    }
}
