package uk.gov.essex.smart.lives.lambda.notify;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Postcode;
import uk.gov.essex.smart.lives.telling.Answer;
import uk.gov.essex.smart.lives.telling.Answer.Reason;
import uk.gov.essex.smart.lives.telling.Letter;
import uk.gov.essex.smart.lives.telling.Messenger;
import uk.gov.essex.smart.lives.telling.Recipient;
import uk.gov.service.notify.Notification;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * Letters by GOV.UK Notify. It has no idempotency key, so each reference is looked up before a letter of it is sent; Notify
 * knows a reference for as long as it keeps the council's notifications, seven days where nobody set another time.
 */
public final class NotifyMessenger implements Messenger {

    /**
     * Off, by this JVM property, is the JDK's habit to post a request again by itself where the connection ends without an
     * answer: the letter would go out twice.
     */
    public static final String RETRY_PROPERTY = "sun.net.http.retryPost";

    private static final Pattern KEY = Pattern.compile(".+(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}");

    /** Named as the client names it and held so that it stays off: it prints what the client throws anyway. */
    private static final Logger CLIENT_LOG = Logger.getLogger(NotificationClient.class.toString());

    static {
        CLIENT_LOG.setLevel(Level.OFF);
    }

    private final NotifyKey key;
    private final URI base;
    private final TemplateIds templates;
    private final Patience patience;

    /**
     * Letters by the Notify at this address.
     *
     * @param limit how long one request may take
     * @throws IllegalStateException where the JVM would post requests again
     */
    public NotifyMessenger(NotifyKey key, URI base, TemplateIds templates, Duration limit) {
        if (!"false".equals(System.getProperty(RETRY_PROPERTY))) {
            throw new IllegalStateException("The JVM must be started with -D" + RETRY_PROPERTY
                    + "=false, or it may send a letter twice; it is " + System.getProperty(RETRY_PROPERTY));
        }
        this.key = key;
        this.base = base;
        this.templates = templates;
        this.patience = new Patience(limit);
    }

    @Override
    public Answer send(Letter letter) {
        NotificationClient client = client();
        try {
            if (patience.await(() -> isTaken(client, letter.reference()))) {
                return new Answer.SentBefore();
            }
            patience.await(posting(client, letter));
            return new Answer.Sent();
        } catch (TimeoutException late) {
            return new Answer.TryLater(Reason.NO_ANSWER);
        } catch (ExecutionException thrown) {
            return switch (thrown.getCause()) {
                case NotificationClientException error -> Refusals.answer(error);
                case Error broken -> throw broken;
                case null, default -> new Answer.TryLater(Reason.NO_ANSWER);
            };
        }
    }

    private NotificationClient client() {
        String value = key.read();
        if (!KEY.matcher(value).matches()) {
            throw new IllegalStateException("The key of GOV.UK Notify must be of the form name-service id-secret");
        }
        return new NotificationClient(value, base.toString(), null, null);
    }

    private static boolean isTaken(NotificationClient client, String reference) throws NotificationClientException {
        List<Notification> found =
                client.getNotifications("", "", reference, "").getNotifications();
        return found.stream()
                .anyMatch(notification -> notification.getReference().orElse("").equals(reference));
    }

    private Callable<?> posting(NotificationClient client, Letter letter) {
        String template = templates.of(letter);
        String reference = letter.reference();
        Map<String, String> fields = new LinkedHashMap<>();
        letter.personalisation().forEach((field, line) -> fields.put(field.word(), line.value()));
        return switch (letter.recipient()) {
            case Recipient.ByEmail(Email address) ->
                () -> client.sendEmail(template, address.value(), fields, reference);
            case Recipient.ByText(Phone number) -> () -> client.sendSms(template, number.value(), fields, reference);
            case Recipient.ByPost(List<Line> lines, Postcode postcode) -> {
                for (int i = 0; i < lines.size(); i++) {
                    fields.put("address_line_" + (i + 1), lines.get(i).value());
                }
                fields.put("address_line_" + (lines.size() + 1), postcode.value());
                yield () -> client.sendLetter(template, fields, reference);
            }
        };
    }
}
