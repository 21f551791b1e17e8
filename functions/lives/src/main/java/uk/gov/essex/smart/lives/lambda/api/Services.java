package uk.gov.essex.smart.lives.lambda.api;

import java.time.InstantSource;
import uk.gov.essex.smart.lives.desk.Casework;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Intake;
import uk.gov.essex.smart.lives.desk.Reading;
import uk.gov.essex.smart.lives.desk.Sending;
import uk.gov.essex.smart.lives.workflow.Targets;

/** What the endpoints call. */
public record Services(
        Intake intake, Sending sending, Casework casework, Reading reading, Council council, InstantSource clock) {

    public static Services over(Desk desk, Council council) {
        return new Services(
                new Intake(desk), new Sending(desk), new Casework(desk), new Reading(desk), council, desk.clock());
    }

    Targets targets() {
        return council.workflow().targets();
    }
}
