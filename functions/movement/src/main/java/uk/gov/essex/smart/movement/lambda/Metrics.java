package uk.gov.essex.smart.movement.lambda;

/** Where CloudWatch keeps what Smart Movement's functions count. */
public final class Metrics {

    public static final String NAMESPACE = "SmartEssex/Movement";

    private Metrics() {}
}
