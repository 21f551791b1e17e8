package uk.gov.essex.smart.supermarket.lambda.pay;

/** A secret that the council shares with GOV.UK Pay: the key of its API, or that of its webhooks. */
public interface PayKey {

    /**
     * The secret as it is now. Asked each time, so that it can be replaced while the function runs: whoever fetches it from
     * afar keeps it for a while.
     */
    String read();
}
