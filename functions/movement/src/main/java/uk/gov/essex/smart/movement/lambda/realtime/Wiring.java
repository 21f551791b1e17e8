package uk.gov.essex.smart.movement.lambda.realtime;

import uk.gov.essex.smart.movement.Positions;
import uk.gov.essex.smart.movement.aws.DynamoPositions;

/** The only place here that builds adapters. */
final class Wiring {

    private Wiring() {}

    static Positions positions(Config config) {
        return DynamoPositions.at(config.positionsTable());
    }
}
