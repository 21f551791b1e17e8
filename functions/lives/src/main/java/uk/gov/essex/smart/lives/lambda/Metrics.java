package uk.gov.essex.smart.lives.lambda;

/** Where CloudWatch keeps what Smart Lives' functions count. */
public final class Metrics {

    public static final String NAMESPACE = "SmartEssex/Lives";

    private Metrics() {}
}
