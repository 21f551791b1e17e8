package uk.gov.essex.smart.lives.lambda.notify;

/** The council's key to GOV.UK Notify. */
public interface NotifyKey {

    /**
     * The key as it is now, of the form {@code name-service id-secret}. Asked for each letter, so that a key can be
     * replaced while the function runs: whoever fetches it from afar keeps it for a while.
     */
    String read();
}
