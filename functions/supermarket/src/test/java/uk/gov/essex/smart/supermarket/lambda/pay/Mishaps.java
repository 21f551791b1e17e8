package uk.gov.essex.smart.supermarket.lambda.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.testing.DyingDynamo;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.pay.PayWebhook;
import uk.gov.essex.smart.testing.pay.Turn;

/** What goes wrong, by a seed: Pay's answers, the functions' lives and the messages' ways. */
final class Mishaps {

    private static final int FEW_CALLS = 8;

    private final SplittableRandom random;
    private final List<PayWebhook> underway = new ArrayList<>();
    private boolean over;

    Mishaps(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From now on nothing goes wrong. */
    void end() {
        over = true;
    }

    synchronized boolean chance(double share) {
        return random.nextDouble() < share;
    }

    synchronized int below(int bound) {
        return random.nextInt(bound);
    }

    Turn turn() {
        if (over || chance(0.85)) {
            return Turn.ANSWERS;
        }
        if (chance(0.02)) {
            return Turn.HANGS;
        }
        return switch (below(5)) {
            case 0 -> Turn.BUSY;
            case 1 -> Turn.FAILS;
            case 2 -> Turn.FAILS_AFTER;
            case 3 -> Turn.LOSES;
            default -> Turn.LOSES_ANSWER;
        };
    }

    /** A client for one run of a function, which may die at any of its calls. */
    DynamoDbClient client() {
        return over || chance(0.6)
                ? DynamoServer.client()
                : new DyingDynamo(1 + below(FEW_CALLS), chance(0.5)).client();
    }

    /** Sends a message on its way, where it may be lost or doubled. */
    void send(PayWebhook message) {
        if (chance(0.2)) {
            return;
        }
        underway.add(message);
        if (chance(0.2)) {
            underway.add(message);
        }
    }

    /** Any message on its way arrives. */
    Optional<PayWebhook> arrival() {
        return underway.isEmpty() ? Optional.empty() : Optional.of(underway.remove(below(underway.size())));
    }
}
