package uk.gov.essex.smart.lives.lambda.fhir;

import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.lives.AbuseKind;
import uk.gov.essex.smart.lives.Adjustment;
import uk.gov.essex.smart.lives.CareDocument;
import uk.gov.essex.smart.lives.CareOutcome;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.Gender;
import uk.gov.essex.smart.lives.NhsNumberStatus;
import uk.gov.essex.smart.lives.ReferrerRole;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.RouteOfAccess;
import uk.gov.essex.smart.lives.Standing;
import uk.gov.essex.smart.lives.SupportReason;
import uk.gov.essex.smart.lives.Urgency;

/** Every list of codes that a message uses. */
final class Codes {

    static final CodeList<Gender> GENDER =
            new CodeList<>("http://hl7.org/fhir/administrative-gender", Gender.class, Words::word, Words::word);
    static final CodeList<Urgency> PRIORITY =
            new CodeList<>("http://hl7.org/fhir/request-priority", Urgency.class, Codes::priority, Codes::priority);
    static final CodeList<NhsNumberStatus> NHS_NUMBER_STATUS = new CodeList<>(
            Systems.NHS_NUMBER_STATUS, NhsNumberStatus.class, NhsNumberStatus::code, Codes::statusDisplay);
    static final CodeList<NhsNumberStatus> NHS_NUMBER_STATUS_WORDS = new CodeList<>(
            Systems.NHS_NUMBER_STATUS_WORDS, NhsNumberStatus.class, Codes::statusWord, Codes::statusDisplay);

    static final CodeList<Route> ROUTE = CodeList.council("referral-route", Route.class);
    static final CodeList<RouteOfAccess> ACCESS =
            CodeList.council("route-of-access", RouteOfAccess.class, RouteOfAccess::term);
    static final CodeList<ReferrerRole> REFERRER = CodeList.council("referrer-role", ReferrerRole.class);
    static final CodeList<GroundKind> GROUND = CodeList.council("referral-ground", GroundKind.class);
    static final CodeList<SupportReason> SUPPORT_REASON =
            CodeList.council("primary-support-reason", SupportReason.class, SupportReason::term);
    static final CodeList<CareOutcome> OUTCOME = CodeList.council("care-outcome", CareOutcome.class);
    static final CodeList<GoalKind> GOAL = CodeList.council("goal-kind", GoalKind.class);
    static final CodeList<PlanKind> PLAN = CodeList.council("care-plan-kind", PlanKind.class);
    static final CodeList<Adjustment> ADJUSTMENT = CodeList.council("reasonable-adjustment", Adjustment.class);
    static final CodeList<Standing> STANDING = CodeList.council("legal-standing", Standing.class);
    static final CodeList<Contact.Kinship> KINSHIP = CodeList.council("kinship", Contact.Kinship.class);
    static final CodeList<AbuseKind> ABUSE = CodeList.council("abuse-kind", AbuseKind.class);

    static final CodeList<CareDocument.Kind> DOCUMENT = CodeList.council("document-kind", CareDocument.Kind.class);

    static final CodeList<CareTechnology.Connectivity> CONNECTIVITY =
            CodeList.council("connectivity", CareTechnology.Connectivity.class);
    static final CodeList<CareTechnology.Power> POWER = CodeList.council("power", CareTechnology.Power.class);
    static final CodeList<CareTechnology.Responder> RESPONDER =
            CodeList.council("responder", CareTechnology.Responder.class);
    static final CodeList<CareTechnology.Likelihood> LIKELIHOOD =
            CodeList.council("likelihood", CareTechnology.Likelihood.class);
    static final CodeList<CareTechnology.Alarm> ALARM = CodeList.council("alarm", CareTechnology.Alarm.class);

    private Codes() {}

    private static String priority(Urgency urgency) {
        return switch (urgency) {
            case ROUTINE -> "routine";
            case URGENT -> "urgent";
            case IMMEDIATE -> "stat";
        };
    }

    private static String statusWord(NhsNumberStatus status) {
        return switch (status) {
            case PRESENT_AND_VERIFIED -> "number-present-and-verified";
            case PRESENT_BUT_NOT_TRACED -> "number-present-but-not-traced";
            case TRACE_REQUIRED -> "trace-required";
            case TRACE_ATTEMPTED_NO_OR_SEVERAL_MATCHES -> "trace-attempted";
            case TRACE_NEEDS_TO_BE_RESOLVED -> "trace-needs-to-be-resolved";
            case TRACE_IN_PROGRESS -> "trace-in-progress";
            case NOT_PRESENT_AND_TRACE_NOT_REQUIRED -> "number-not-present-and-trace-not-required";
            case TRACE_POSTPONED -> "trace-postponed";
        };
    }

    private static String statusDisplay(NhsNumberStatus status) {
        return switch (status) {
            case PRESENT_AND_VERIFIED -> "Number present and verified";
            case PRESENT_BUT_NOT_TRACED -> "Number present but not traced";
            case TRACE_REQUIRED -> "Trace required";
            case TRACE_ATTEMPTED_NO_OR_SEVERAL_MATCHES -> "Trace attempted - No match or multiple match found";
            case TRACE_NEEDS_TO_BE_RESOLVED -> "Trace needs to be resolved - (NHS number or patient detail conflict)";
            case TRACE_IN_PROGRESS -> "Trace in progress";
            case NOT_PRESENT_AND_TRACE_NOT_REQUIRED -> "Number not present and trace not required";
            case TRACE_POSTPONED -> "Trace postponed (baby under six weeks old)";
        };
    }
}
