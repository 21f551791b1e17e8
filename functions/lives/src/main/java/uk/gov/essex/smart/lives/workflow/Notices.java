package uk.gov.essex.smart.lives.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.workflow.Notice.Audience;
import uk.gov.essex.smart.lives.workflow.Notice.Occasion;

/** What has to be told at each stage, and to whom. */
final class Notices {

    private Notices() {}

    /** What the stage that the case has come to gives to tell; nothing to a person who may not be told. */
    static List<Notice> of(CaseFile file, Optional<LocalDate> indicative) {
        return switch (file.stage()) {
            case RECEIVED ->
                notices(file, Occasion.RECEIVED, indicative, Audience.PERSON, Audience.REFERRER, Audience.TEAM);
            case TRIAGE -> List.of();
            case MORE_INFORMATION -> notices(file, Occasion.MORE_INFORMATION_WANTED, indicative, Audience.REFERRER);
            case ACCEPTED -> notices(file, Occasion.ACCEPTED, indicative, Audience.PERSON, Audience.REFERRER);
            case ASSESSMENT -> notices(file, Occasion.ASSESSMENT_STARTED, indicative, Audience.PERSON);
            case SERVICE -> notices(file, Occasion.SERVICE_STARTED, indicative, Audience.PERSON);
            case REVIEW -> notices(file, Occasion.REVIEW_STARTED, indicative, Audience.PERSON);
            case CLOSED -> notices(file, Occasion.CLOSED, indicative, Audience.PERSON, Audience.REFERRER);
        };
    }

    static List<Notice> notices(
            CaseFile file, Occasion occasion, Optional<LocalDate> indicative, Audience... audiences) {
        return List.of(audiences).stream()
                .filter(audience -> audience != Audience.PERSON || file.personMayBeTold())
                .map(audience -> new Notice(audience, occasion, indicative))
                .toList();
    }
}
