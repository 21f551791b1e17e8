package uk.gov.essex.smart.lives.lambda.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.telling.Answer;
import uk.gov.essex.smart.lives.telling.Answer.Reason;
import uk.gov.essex.smart.lives.telling.Letters;
import uk.gov.essex.smart.lives.telling.Messenger;

final class NotifyMessengerTest {

    private static final Duration PATIENT = Duration.ofSeconds(10);
    private static final String REFERENCE = "001795426200000#0123456789abcdef#00";

    private final NotifyStub notify = new NotifyStub();

    @AfterEach
    void close() {
        notify.close();
    }

    @Test
    void sendsByEmailTextAndPost() {
        Messenger messenger = messenger(NotifyStub.KEY, PATIENT);
        assertThat(messenger.send(Letters.letter("a", Letters.BY_EMAIL))).isEqualTo(new Answer.Sent());
        assertThat(messenger.send(Letters.letter("b", Letters.BY_TEXT))).isEqualTo(new Answer.Sent());
        assertThat(messenger.send(Letters.letter("c", Letters.BY_POST))).isEqualTo(new Answer.Sent());

        assertThat(notify.taken())
                .extracting(NotifyStub.Taken::path)
                .containsExactly("/v2/notifications/email", "/v2/notifications/sms", "/v2/notifications/letter");
        assertThat(notify.taken())
                .extracting(taken -> taken.body().path("template_id").asText())
                .containsExactly(
                        Letters.id("person-received.email"),
                        Letters.id("person-received.text"),
                        Letters.id("person-received.post"));
        assertThat(notify.taken().get(0).body().path("email_address").asText()).isEqualTo(Letters.EMAIL);
        assertThat(notify.taken().get(1).body().path("phone_number").asText()).isEqualTo(Letters.PHONE);
        assertThat(notify.taken().get(2).body().path("personalisation").properties().stream()
                        .map(field -> field.getKey() + ": " + field.getValue().asText()))
                .containsExactlyInAnyOrder(
                        "date: 3 December 2026",
                        "reference: 0123456789abcdef0123456789abcdef",
                        "name: " + Plain.NAME,
                        "address_line_1: " + Plain.NAME,
                        "address_line_2: " + Letters.STREET,
                        "address_line_3: Chelmsford",
                        "address_line_4: " + Plain.POSTCODE);
    }

    @Test
    void knowsAReferenceAgainWhateverTheChannel() {
        Messenger messenger = messenger(NotifyStub.KEY, PATIENT);
        messenger.send(Letters.letter(REFERENCE, Letters.BY_EMAIL));
        assertThat(messenger.send(Letters.letter(REFERENCE, Letters.BY_EMAIL))).isEqualTo(new Answer.SentBefore());
        assertThat(messenger.send(Letters.letter(REFERENCE, Letters.BY_POST))).isEqualTo(new Answer.SentBefore());
        assertThat(notify.taken()).hasSize(1);
    }

    @Test
    void postsOnceThoughTheAnswerIsLost() {
        notify.next(new NotifyStub.Turn.LosesItsAnswer());
        Messenger messenger = messenger(NotifyStub.KEY, PATIENT);
        assertThat(messenger.send(Letters.letter(REFERENCE, Letters.BY_EMAIL)))
                .isEqualTo(new Answer.TryLater(Reason.NO_ANSWER));
        assertThat(notify.taken()).hasSize(1);
        assertThat(messenger.send(Letters.letter(REFERENCE, Letters.BY_EMAIL))).isEqualTo(new Answer.SentBefore());
        assertThat(notify.taken()).hasSize(1);
    }

    @Test
    void waitsForNoAnswerLongerThanItsPatience() {
        notify.next(new NotifyStub.Turn.Hangs());
        Messenger messenger = messenger(NotifyStub.KEY, Duration.ofMillis(700));
        assertThat(messenger.send(Letters.letter(REFERENCE, Letters.BY_EMAIL)))
                .isEqualTo(new Answer.TryLater(Reason.NO_ANSWER));
        assertThat(notify.taken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "429, RateLimitError, RATE_LIMIT",
        "429, TooManyRequestsError, DAILY_LIMIT",
        "403, AuthError, NOT_ADMITTED",
        "500, Exception, FAULT",
        "503, Exception, FAULT",
        "404, NoResultFound, FAULT",
    })
    void triesLaterWhereTheLetterIsNotToBlame(int status, String error, Reason reason) {
        notify.next(new NotifyStub.Turn.Errs(status, error, "Something about " + Letters.EMAIL));
        assertThat(messenger(NotifyStub.KEY, PATIENT).send(Letters.letter(REFERENCE, Letters.BY_EMAIL)))
                .isEqualTo(new Answer.TryLater(reason));
    }

    @ParameterizedTest
    @CsvSource({"400, ValidationError", "400, BadRequestError", "403, BadRequestError"})
    void refusesForGood(int status, String error) {
        notify.next(new NotifyStub.Turn.Errs(status, error, "\"error\": \"" + Letters.EMAIL + "\" is no address"));
        assertThat(messenger(NotifyStub.KEY, PATIENT).send(Letters.letter(REFERENCE, Letters.BY_EMAIL)))
                .isEqualTo(new Answer.Refused(error));
    }

    @Test
    void repeatsNoNameThatMayBeMore() {
        notify.next(new NotifyStub.Turn.Errs(400, Letters.EMAIL, "Bad"));
        assertThat(messenger(NotifyStub.KEY, PATIENT).send(Letters.letter(REFERENCE, Letters.BY_EMAIL)))
                .isEqualTo(new Answer.Refused("Unnamed"));
    }

    @Test
    void sendsNothingThatItCouldNotLookUp() {
        notify.nextLook(new NotifyStub.Turn.Errs(500, "Exception", "Internal server error"));
        assertThat(messenger(NotifyStub.KEY, PATIENT).send(Letters.letter(REFERENCE, Letters.BY_EMAIL)))
                .isEqualTo(new Answer.TryLater(Reason.FAULT));
        assertThat(notify.taken()).isEmpty();
    }

    @Test
    void isNotAdmittedWithAnotherKey() {
        String another = NotifyStub.KEY.replace("3d844edf", "00000000");
        assertThat(messenger(another, PATIENT).send(Letters.letter(REFERENCE, Letters.BY_EMAIL)))
                .isEqualTo(new Answer.TryLater(Reason.NOT_ADMITTED));
        assertThatThrownBy(() -> messenger("secret", PATIENT).send(Letters.letter(REFERENCE, Letters.BY_EMAIL)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret\"");
    }

    @Test
    void refusesAJvmThatPostsAgainByItself() {
        System.clearProperty(NotifyMessenger.RETRY_PROPERTY);
        try {
            assertThatThrownBy(() -> messenger(NotifyStub.KEY, PATIENT))
                    .hasMessageContaining("-Dsun.net.http.retryPost");
        } finally {
            System.setProperty(NotifyMessenger.RETRY_PROPERTY, "false");
        }
    }

    @Test
    void saysNothingPersonalOfALetter() {
        assertThat(Letters.letter(REFERENCE, Letters.BY_POST).toString()
                        + Letters.BY_EMAIL
                        + Letters.BY_TEXT
                        + Letters.BY_POST)
                .doesNotContain(Letters.PERSONAL)
                .doesNotContain(Plain.NHS_NUMBER);
    }

    private Messenger messenger(String key, Duration limit) {
        return new NotifyMessenger(() -> key, notify.base(), TemplateIds.from(Letters.setting()), limit);
    }
}
