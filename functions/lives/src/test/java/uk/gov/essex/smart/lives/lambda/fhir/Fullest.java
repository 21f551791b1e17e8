package uk.gov.essex.smart.lives.lambda.fhir;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.essex.smart.lives.AbuseKind;
import uk.gov.essex.smart.lives.Adjustment;
import uk.gov.essex.smart.lives.Allergies;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareDocument;
import uk.gov.essex.smart.lives.CareNeeds;
import uk.gov.essex.smart.lives.CareOutcome;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Concern;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.DirectoryEntry;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Ground;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralDetails;
import uk.gov.essex.smart.lives.Standing;
import uk.gov.essex.smart.lives.SupportReason;

/** A referral with as much in it as the record holds, every text as long as it may be. */
final class Fullest {

    private static final Line LINE = new Line("\u20ac".repeat(Line.LONGEST));
    private static final Passage PASSAGE = new Passage("\u20ac".repeat(Passage.LONGEST));
    private static final Contact CONTACT =
            new Contact(LINE, Contact.Kinship.OTHER_FAMILY, Optional.of(new Phone("07700900123")), true);

    private Fullest() {}

    static Referral referral() {
        Referral golden = Goldens.all().getFirst();
        return new Referral(
                golden.id(),
                details(golden.details()),
                golden.person(),
                golden.practice(),
                golden.council(),
                golden.referrer(),
                new Ground.BestInterests(LocalDate.of(2026, 11, 1), LINE, PASSAGE),
                new CareNeeds(
                        PASSAGE, SupportReason.PERSONAL_CARE, EnumSet.allOf(CareOutcome.class), Optional.of(PASSAGE)),
                new Allergies.Known(Collections.nCopies(Allergies.Known.MOST, LINE)),
                Optional.of(new Concern(EnumSet.allOf(AbuseKind.class), PASSAGE, true, true)),
                background(),
                Optional.of(technology()));
    }

    private static ReferralDetails details(ReferralDetails golden) {
        return new ReferralDetails(
                golden.asked(),
                golden.route(),
                golden.urgency(),
                golden.access(),
                PASSAGE,
                PASSAGE,
                Optional.of(new DirectoryEntry(new UUID(0, 1), "\u20ac".repeat(DirectoryEntry.LONGEST_NAME))));
    }

    private static Background background() {
        Optional<Passage> said = Optional.of(PASSAGE);
        return new Background(
                said,
                EnumSet.allOf(Adjustment.class),
                most(PASSAGE),
                EnumSet.allOf(Standing.class),
                most(CONTACT),
                said,
                most(PASSAGE),
                most(LINE),
                said,
                said,
                said,
                most(new CareDocument(LINE, CareDocument.Kind.OTHER, LocalDate.of(2026, 11, 1))));
    }

    private static CareTechnology technology() {
        return new CareTechnology(
                CareTechnology.Connectivity.ANALOGUE,
                CareTechnology.Power.MAINS,
                EnumSet.allOf(CareTechnology.Responder.class),
                Optional.of(CONTACT),
                CareTechnology.Likelihood.HIGH,
                CareTechnology.Likelihood.HIGH,
                EnumSet.allOf(CareTechnology.Alarm.class),
                Optional.of(PASSAGE));
    }

    private static <T> List<T> most(T thing) {
        return Collections.nCopies(Background.MOST, thing);
    }
}
