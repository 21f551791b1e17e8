package uk.gov.essex.smart.lives.protection;

import java.util.List;

/** One thing done to a document: its next content, what the audit says of it and what is to be sent. All or nothing. */
public record Step(StepId id, Document document, AuditEvent event, List<Message> messages) {

    /** The most messages of a step. */
    public static final int MOST_MESSAGES = 20;

    /** @throws IllegalArgumentException where there are too many messages or the event is about something else */
    public Step {
        messages = List.copyOf(messages);
        if (messages.size() > MOST_MESSAGES) {
            throw new IllegalArgumentException(
                    "A step of " + messages.size() + " messages must have at most " + MOST_MESSAGES);
        }
        if (!event.person().equals(document.person()) || !event.document().equals(document.id())) {
            throw new IllegalArgumentException("A step's event must be about its document and its person");
        }
    }
}
