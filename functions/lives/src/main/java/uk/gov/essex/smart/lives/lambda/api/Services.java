package uk.gov.essex.smart.lives.lambda.api;

import java.time.InstantSource;
import uk.gov.essex.smart.lives.desk.Casework;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Intake;
import uk.gov.essex.smart.lives.desk.Reading;
import uk.gov.essex.smart.lives.desk.Records;
import uk.gov.essex.smart.lives.desk.Sending;
import uk.gov.essex.smart.lives.protection.Retention;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.lives.workflow.Targets;

/** What the endpoints call. */
public record Services(
        Intake intake,
        Sending sending,
        Casework casework,
        Reading reading,
        Records records,
        Council council,
        InstantSource clock) {

    public static Services over(Desk desk, Council council, Retention retention, SubjectAccess access) {
        return new Services(
                new Intake(desk),
                new Sending(desk),
                new Casework(desk),
                new Reading(desk),
                new Records(desk, retention, access),
                council,
                desk.clock());
    }

    Targets targets() {
        return council.workflow().targets();
    }
}
