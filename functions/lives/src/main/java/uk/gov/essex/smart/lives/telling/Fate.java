package uk.gov.essex.smart.lives.telling;

/** What a run made of one message. All but {@link Postponed} and {@link Stuck} are marked as sent. */
public sealed interface Fate {

    record Told() implements Fate {}

    /** A run before told it and did not live to mark it. */
    record ToldBefore() implements Fate {}

    record NobodyToTell() implements Fate {}

    /** Every channel refused it for good, and somebody was told so. */
    record Undelivered() implements Fate {}

    /** It stays for a later run. */
    record Postponed(Answer.Reason reason) implements Fate {}

    /** Something unforeseen went wrong with this message; it stays for a later run. */
    record Stuck(RuntimeException fault) implements Fate {}
}
