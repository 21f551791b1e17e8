package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Stack;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** The dashboards of council staff, one for each part of the programme. */
final class Observability extends Stack {

    /** What the dashboards look at. */
    record Seen(
            PlacesDashboard.Seen places,
            MovementDashboard.Seen movement,
            LivesDashboard.Seen lives,
            SupermarketDashboard.Seen supermarket) {}

    Observability(Construct scope, Platform platform, Seen seen) {
        super(
                scope,
                "Observability",
                platform.stage().stack("operations", "The dashboards of council staff", RunsOn.ANYWHERE));
        PlacesDashboard.draw(this, seen.places());
        MovementDashboard.draw(this, seen.movement());
        LivesDashboard.draw(this, seen.lives());
        SupermarketDashboard.draw(this, seen.supermarket());
    }
}
