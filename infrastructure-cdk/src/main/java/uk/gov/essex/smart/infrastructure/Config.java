package uk.gov.essex.smart.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awscdk.App;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.logs.RetentionDays;
import uk.gov.essex.smart.infrastructure.StageConfig.Concurrency;
import uk.gov.essex.smart.infrastructure.StageConfig.Domain;
import uk.gov.essex.smart.infrastructure.StageConfig.FrontDoorConfig;
import uk.gov.essex.smart.infrastructure.StageConfig.Market;
import uk.gov.essex.smart.infrastructure.StageConfig.Place;
import uk.gov.essex.smart.infrastructure.StageConfig.Retention;
import uk.gov.essex.smart.infrastructure.StageConfig.Thresholds;

/**
 * Turns context ({@code cdk -c name=value}) and environment into a stage's typed configuration. Context names: {@code
 * stage}, {@code account}, {@code region}, {@code costCentre}, {@code alarmEmail}, {@code domainName} with {@code
 * certificateArn}, and {@code functionEnvironment}, a JSON object.
 */
final class Config {

    /** London: personal data is not to leave the country because of somebody's default region. */
    private static final String HOME_REGION = "eu-west-2";

    /** A tenth of each fee. */
    private static final String USUAL_SHARE = "1000";

    private final App app;

    private Config(App app) {
        this.app = app;
    }

    /**
     * @throws IllegalArgumentException naming the context value that is not usable
     */
    static StageConfig of(App app) {
        Config config = new Config(app);
        Place place = new Place(
                config.context("account").or(() -> environment("CDK_DEFAULT_ACCOUNT")),
                config.context("region").orElse(HOME_REGION));
        String stage = config.context("stage").orElse("dev");
        return switch (stage) {
            case "dev" -> config.dev(place);
            case "prod" -> config.prod(place);
            default -> throw new IllegalArgumentException("The stage (" + stage + ") must be dev or prod");
        };
    }

    /** A developer's own account: everything goes with the stack, and an account's default concurrency is enough. */
    private StageConfig dev(Place place) {
        return new StageConfig(
                "dev",
                place,
                false,
                new Retention(RetentionDays.ONE_WEEK, RetentionDays.ONE_WEEK),
                new Concurrency(Optional.empty(), Optional.empty(), Optional.empty()),
                new Thresholds(3_600, 0, 1),
                Tracing.ACTIVE,
                functionEnvironment(),
                new FrontDoorConfig(50, 100, domain()),
                market(Optional.of("AGENT")),
                costCentre(),
                context("alarmEmail"));
    }

    /**
     * The county: 130,000 posts send 520,000 blocks an hour. 100 ingests at a time absorb 5,000 blocks a second at 20 ms
     * each, a reconnection of the whole county within the hours an event may wait.
     */
    private StageConfig prod(Place place) {
        return new StageConfig(
                "prod",
                place,
                true,
                new Retention(RetentionDays.ONE_MONTH, RetentionDays.THREE_MONTHS),
                new Concurrency(Optional.of(100), Optional.of(100), Optional.of(100)),
                new Thresholds(3_600, 260_000, 1_300),
                Tracing.PASS_THROUGH,
                functionEnvironment(),
                new FrontDoorConfig(500, 1_000, domain()),
                market(Optional.empty()),
                costCentre(),
                context("alarmEmail"));
    }

    private String costCentre() {
        return context("costCentre").orElse("digital-programme");
    }

    private Optional<Domain> domain() {
        Optional<String> name = context("domainName");
        Optional<String> certificate = context("certificateArn");
        if (name.isPresent() != certificate.isPresent()) {
            throw new IllegalArgumentException("domainName and certificateArn go together: give both or neither");
        }
        return name.map(value -> new Domain(value, certificate.orElseThrow()));
    }

    /** No money is real in dev; elsewhere nobody but a tax adviser can say in what capacity the council sells. */
    private Market market(Optional<String> usual) {
        String capacity = context("councilCapacity")
                .or(() -> usual)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The councilCapacity is missing: give AGENT or SUPPLIER, as the council's tax adviser"
                                + " decides"));
        String share = context("councilShareBasisPoints").orElse(USUAL_SHARE);
        if (!Set.of("AGENT", "SUPPLIER").contains(capacity)) {
            throw new IllegalArgumentException("The councilCapacity (" + capacity + ") must be AGENT or SUPPLIER");
        }
        if (!share.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException(
                    "The councilShareBasisPoints (" + share + ") must be 0 to 9999: 1000 is a tenth");
        }
        return new Market(capacity, Integer.parseInt(share));
    }

    private Map<String, String> functionEnvironment() {
        String json = context("functionEnvironment").orElse("{}");
        try {
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(
                    "The functionEnvironment must be a JSON object of names and texts, such as {\"NAME\":\"value\"}",
                    fault);
        }
    }

    private Optional<String> context(String name) {
        Object value = app.getNode().tryGetContext(name);
        return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(text -> !text.isBlank());
    }
}
