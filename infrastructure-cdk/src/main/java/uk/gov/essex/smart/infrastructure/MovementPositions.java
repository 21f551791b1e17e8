package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.iot.CfnPolicy;
import software.amazon.awscdk.services.iot.CfnThingType;
import software.amazon.awscdk.services.iot.CfnThingType.ThingTypePropertiesProperty;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** movement-position: keeps where each vehicle was last, as its own device publishes it. */
final class MovementPositions extends Stack {

    /** The name of the thing type and of the policy; devices know it. */
    static final String VEHICLE = "vehicle";

    private final LiveFunction position;

    MovementPositions(Construct scope, Platform platform, ITable positions) {
        super(
                scope,
                "MovementPositions",
                platform.stage().stack("movement", "Smart Movement: where vehicles are", RunsOn.ANYWHERE));
        Duration timeout = Duration.seconds(10);
        IQueue deadLetters = new DeadLetters(this, "DeadLetters", platform, timeout).queue();
        position = new LiveFunction(
                this,
                "Position",
                platform,
                new Spec(
                        "movement",
                        "movement.lambda.realtime.PositionHandler",
                        "Keeps the latest position of a vehicle",
                        384,
                        timeout,
                        Map.of("POSITIONS_TABLE", positions.getTableName()),
                        Tracing.ACTIVE,
                        Optional.empty()));
        Access.toTable(position.role(), positions, List.of("PutItem", "Query"));
        Delivery.fromRule(this, "movement_position", platform, position, deadLetters);
        CfnThingType.Builder.create(this, "Vehicle")
                .thingTypeName(VEHICLE)
                .thingTypeProperties(ThingTypePropertiesProperty.builder()
                        .thingTypeDescription("A vehicle that carries passengers")
                        .build())
                .build();
        CfnPolicy.Builder.create(this, "VehiclePolicy")
                .policyName(VEHICLE)
                .policyDocument(IotDocument.filledIn(platform.sources().iot("policies/" + VEHICLE)))
                .build();
    }

    LiveFunction position() {
        return position;
    }
}
