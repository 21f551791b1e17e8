package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Stack;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** The dashboards of council staff, one for each part of the programme. */
final class Observability extends Stack {

    Observability(Construct scope, Platform platform, PlacesDashboard.Seen places, MovementDashboard.Seen movement) {
        super(
                scope,
                "Observability",
                platform.stage().stack("operations", "The dashboards of council staff", RunsOn.ANYWHERE));
        PlacesDashboard.draw(this, places);
        MovementDashboard.draw(this, movement);
    }
}
