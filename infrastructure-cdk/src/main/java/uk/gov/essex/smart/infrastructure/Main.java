package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/** The CDK app, as {@code cdk.json} starts it: reads context and environment, composes the stacks, writes the assembly. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        App app = new App(AppProps.builder().context(FeatureFlags.all()).build());
        SmartEssex.compose(app, Config.of(app), Sources.ofRepository());
        app.synth();
    }
}
