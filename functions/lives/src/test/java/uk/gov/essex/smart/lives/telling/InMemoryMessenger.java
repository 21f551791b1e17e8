package uk.gov.essex.smart.lives.telling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes letters into memory; channels and references can be told to answer otherwise. For one thread. */
final class InMemoryMessenger implements Messenger {

    private final Map<Channel, Answer> channels = new EnumMap<>(Channel.class);
    private final Map<String, Answer> references = new HashMap<>();
    private final List<Letter> taken = new ArrayList<>();
    private int asked;

    InMemoryMessenger answering(Channel channel, Answer answer) {
        channels.put(channel, answer);
        return this;
    }

    InMemoryMessenger answering(String reference, Answer answer) {
        references.put(reference, answer);
        return this;
    }

    List<Letter> taken() {
        return taken;
    }

    int asked() {
        return asked;
    }

    @Override
    public Answer send(Letter letter) {
        asked++;
        if (taken.stream().anyMatch(before -> before.reference().equals(letter.reference()))) {
            return new Answer.SentBefore();
        }
        Answer answer = references.getOrDefault(
                letter.reference(), channels.getOrDefault(letter.recipient().channel(), new Answer.Sent()));
        if (answer instanceof Answer.Sent) {
            taken.add(letter);
        }
        return answer;
    }
}
