package uk.gov.essex.smart.lives.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.lambda.api.CouncilFile;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.Scope;
import uk.gov.essex.smart.lives.telling.Channel;
import uk.gov.essex.smart.lives.telling.Composed;
import uk.gov.essex.smart.lives.telling.Field;
import uk.gov.essex.smart.lives.telling.Letter;
import uk.gov.essex.smart.lives.telling.Recipient;
import uk.gov.essex.smart.lives.telling.Template;
import uk.gov.essex.smart.lives.workflow.Councils;

/** Who gets which letter by which channel. */
final class CorrespondenceTest {

    private final InMemorySealedDocuments documents = new InMemorySealedDocuments();
    private final Desk desk = new Desks(documents).desk();
    private final Council council = CouncilFile.read();
    private final Correspondence correspondence = new Correspondence(desk, council);

    @Test
    void writesToThePersonByEveryChannelTheyHaveAndAlwaysByPost() {
        Referral referral = received(Goldens.all().stream()
                .filter(Referral::personMayBeTold)
                .filter(golden -> golden.person().email().isPresent())
                .filter(golden -> golden.person().phone().isPresent())
                .findFirst()
                .orElseThrow());
        List<Letter> letters = letters(Template.PERSON_RECEIVED);

        assertThat(letters)
                .extracting(letter -> letter.recipient().channel())
                .containsExactly(Channel.EMAIL, Channel.TEXT, Channel.POST);
        assertThat(letters.getFirst().personalisation())
                .containsEntry(Field.NAME, referral.person().given())
                .containsEntry(Field.REFERENCE, new Line(referral.id().value()))
                .containsKey(Field.DATE);
    }

    @Test
    void writesToNobodyWhomItCouldHarm() {
        received(Goldens.all().stream()
                .filter(golden -> !golden.personMayBeTold())
                .findFirst()
                .orElseThrow());

        assertThat(documents.listWaiting(10).stream().map(correspondence::compose))
                .filteredOn(Composed.Letters.class::isInstance)
                .allSatisfy(composed -> assertThat(((Composed.Letters) composed).byPreference())
                        .extracting(letter -> letter.template().name())
                        .noneMatch(name -> name.startsWith("PERSON")));
    }

    @Test
    void tellsTheTeamWithoutAWordOfThePerson() {
        received(Desks.referral(UUID.randomUUID()));
        Letter letter = letters(Template.TEAM_RECEIVED).getFirst();

        assertThat(letter.recipient())
                .isEqualTo(new Recipient.ByEmail(
                        council.find(Councils.MID_GENERAL).orElseThrow().inbox()));
        assertThat(letter.personalisation().keySet()).isEqualTo(Set.of(Field.TEAM, Field.REFERENCE));
    }

    @Test
    void tellsTheRecordsOfficerOfBrokenGlassButNotWhy() {
        Referral referral = received(Desks.referral(UUID.randomUUID()));
        new Reading(desk)
                .breakGlass(
                        Desks.viewer(ActorRole.TRIAGE_OFFICER, Councils.COUNTY, Scope.BREAK_GLASS),
                        referral.id(),
                        "Found alone and confused in the road",
                        "request-1");
        Letter letter = letters(Template.RECORDS_OFFICER_BREAK_GLASS).getFirst();

        assertThat(letter.recipient()).isEqualTo(new Recipient.ByEmail(new Email("records@essex-care.example")));
        assertThat(letter.personalisation()).containsOnlyKeys(Field.REFERENCE);
    }

    private Referral received(Referral golden) {
        Referral referral = Desks.under(ReferralId.of(Desks.HOSPITAL, UUID.randomUUID()), golden);
        new Intake(desk).receive(Desks.HOSPITAL, referral);
        return referral;
    }

    private List<Letter> letters(Template template) {
        return documents.listWaiting(10).stream()
                .map(correspondence::compose)
                .filter(Composed.Letters.class::isInstance)
                .map(composed -> ((Composed.Letters) composed).byPreference())
                .filter(letters -> letters.getFirst().template() == template)
                .findFirst()
                .orElseThrow();
    }
}
