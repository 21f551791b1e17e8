package uk.gov.essex.smart.lives.workflow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.workflow.Message.Audience;
import uk.gov.essex.smart.lives.workflow.Message.Occasion;

/** What each step has to be told, and to whom. */
final class Messages {

    private static final int ID_BYTES = 16;

    private Messages() {}

    static List<Message> of(ReferralId referral, Step step, Optional<LocalDate> indicative) {
        return audiences(step.stage()).stream()
                .map(audience -> message(referral, step, audience, occasion(step.stage()), indicative))
                .toList();
    }

    static Message message(
            ReferralId referral, Step step, Audience audience, Occasion occasion, Optional<LocalDate> indicative) {
        String id = id(referral.value() + '/' + step.move().value() + '/' + audience + '/' + occasion);
        return new Message(id, referral, audience, occasion, indicative);
    }

    private static List<Audience> audiences(Stage stage) {
        return switch (stage) {
            case RECEIVED -> List.of(Audience.PERSON, Audience.REFERRER, Audience.TEAM);
            case TRIAGE -> List.of();
            case MORE_INFORMATION -> List.of(Audience.REFERRER);
            case ACCEPTED, CLOSED -> List.of(Audience.PERSON, Audience.REFERRER);
            case ASSESSMENT, SERVICE, REVIEW -> List.of(Audience.PERSON);
        };
    }

    private static Occasion occasion(Stage stage) {
        return switch (stage) {
            case RECEIVED -> Occasion.RECEIVED;
            case TRIAGE -> Occasion.TRIAGE_STARTED;
            case MORE_INFORMATION -> Occasion.MORE_INFORMATION_WANTED;
            case ACCEPTED -> Occasion.ACCEPTED;
            case ASSESSMENT -> Occasion.ASSESSMENT_STARTED;
            case SERVICE -> Occasion.SERVICE_STARTED;
            case REVIEW -> Occasion.REVIEW_STARTED;
            case CLOSED -> Occasion.CLOSED;
        };
    }

    private static String id(String occasion) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(occasion.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
