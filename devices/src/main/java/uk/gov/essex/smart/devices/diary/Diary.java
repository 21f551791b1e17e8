package uk.gov.essex.smart.devices.diary;

import java.util.Map;

/** Where the events of agents are told. Safe from any thread. No reading and no identifier is ever an event's fact. */
public interface Diary {

    /**
     * Tells one event.
     *
     * @param post whose event it is
     * @param event a word, such as {@code published}
     * @param facts numbers, texts and truths
     */
    void tell(String post, String event, Map<String, ?> facts);

    default void tell(String post, String event) {
        tell(post, event, Map.of());
    }

    /** Tells a fault by its place and the class of what was thrown, with its message. */
    default void fault(String post, String where, Throwable fault) {
        tell(post, "fault", Map.of("where", where, "what", String.valueOf(fault)));
    }
}
