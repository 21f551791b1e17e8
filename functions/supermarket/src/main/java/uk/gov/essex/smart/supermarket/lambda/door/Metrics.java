package uk.gov.essex.smart.supermarket.lambda.door;

/** Where CloudWatch keeps what is counted here. */
public final class Metrics {

    public static final String NAMESPACE = "SmartEssex/Supermarket";

    private Metrics() {}
}
