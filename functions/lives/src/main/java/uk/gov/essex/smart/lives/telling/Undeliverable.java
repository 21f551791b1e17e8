package uk.gov.essex.smart.lives.telling;

import java.util.List;
import uk.gov.essex.smart.lives.protection.Waiting;

/** Who learns of messages that no channel takes, so that somebody tells the reader otherwise. */
public interface Undeliverable {

    /**
     * Must do nothing the second time it hears of a message, by its id: it hears again where the function died before the
     * message was marked.
     *
     * @param refusals in the order of trying
     */
    void report(Waiting message, List<Refusal> refusals);

    /** One channel's refusal, by the messenger's name for it. */
    record Refusal(Channel channel, String kind) {}
}
