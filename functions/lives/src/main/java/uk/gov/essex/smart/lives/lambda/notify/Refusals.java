package uk.gov.essex.smart.lives.lambda.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import uk.gov.essex.smart.lives.telling.Answer;
import uk.gov.essex.smart.lives.telling.Answer.Reason;
import uk.gov.service.notify.NotificationClientException;

/**
 * What an error of GOV.UK Notify means for a letter. Only its status and its error's name are read: the message beside the
 * name may quote the recipient.
 */
final class Refusals {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UNNAMED = "Unnamed";

    private Refusals() {}

    static Answer answer(NotificationClientException error) {
        if (error.getCause() instanceof IOException) {
            return new Answer.TryLater(Reason.NO_ANSWER);
        }
        String kind = kind(error);
        return switch (error.getHttpResult()) {
            case 429 ->
                new Answer.TryLater(kind.equals("TooManyRequestsError") ? Reason.DAILY_LIMIT : Reason.RATE_LIMIT);
            case 401 -> new Answer.TryLater(Reason.NOT_ADMITTED);
            case 403 ->
                kind.equals("BadRequestError") ? new Answer.Refused(kind) : new Answer.TryLater(Reason.NOT_ADMITTED);
            case 400, 413 -> new Answer.Refused(kind);
            default -> new Answer.TryLater(Reason.FAULT);
        };
    }

    /** The exception's text is the status and the body, such as {@code {"errors": [{"error": "BadRequestError", …}]}}. */
    private static String kind(NotificationClientException error) {
        String text = String.valueOf(error.getMessage());
        try {
            String kind = JSON.readTree(text.substring(Math.max(0, text.indexOf('{'))))
                    .at("/errors/0/error")
                    .asText();
            return kind.matches("[A-Za-z]{1,60}") ? kind : UNNAMED;
        } catch (JsonProcessingException unreadable) {
            return UNNAMED;
        }
    }
}
