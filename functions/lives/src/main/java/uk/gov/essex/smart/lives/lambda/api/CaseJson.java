package uk.gov.essex.smart.lives.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.desk.Reading;
import uk.gov.essex.smart.lives.protection.Section;
import uk.gov.essex.smart.lives.workflow.Arrival;
import uk.gov.essex.smart.lives.workflow.CldRow;
import uk.gov.essex.smart.lives.workflow.Clock;
import uk.gov.essex.smart.lives.workflow.Indication;
import uk.gov.essex.smart.lives.workflow.Stage;
import uk.gov.essex.smart.lives.workflow.Targets;

/** Writes cases as their senders and the council's staff see them. */
final class CaseJson {

    private final Targets targets;

    CaseJson(Targets targets) {
        this.targets = targets;
    }

    /** Where a case stands: what its sender may know. */
    void standing(JsonGenerator json, Case content, Optional<LocalDate> indicative) throws IOException {
        json.writeStringField("id", content.id().value());
        Writing.word(json, "stage", content.file().stage());
        json.writeStringField("since", content.file().since().toString());
        Writing.text(json, "indicativeDate", indicative, LocalDate::toString);
        Writing.text(json, "joinedTo", content.joinedTo(), ReferralId::value);
        Writing.text(json, "withdrawal", content.withdrawal(), Words::word);
        Writing.text(json, "outcome", content.file().outcome(), Words::word);
        if (content.file().stage() == Stage.MORE_INFORMATION) {
            Writing.text(json, "question", content.file().arrivals().getLast().note(), Passage::value);
        }
    }

    /** A case and all that its sender said. */
    void own(JsonGenerator json, Case content, Instant now) throws IOException {
        standing(json, content, Indication.of(content.file(), targets, now));
        json.writeObjectFieldStart("referral");
        ReferralJson.write(json, content.referral());
        json.writeEndObject();
    }

    /** A line of a list: nothing of the person. */
    void line(JsonGenerator json, Case content, Instant now) throws IOException {
        standing(json, content, Indication.of(content.file(), targets, now));
        json.writeStringField("received", content.file().received().toString());
        Writing.word(json, "route", content.file().route());
        Writing.word(json, "urgency", content.file().urgency());
        json.writeStringField("team", content.file().team().value());
        Optional<Clock> clock = Clock.of(content.file(), targets);
        Writing.text(json, "due", clock, running -> running.due().toString());
        json.writeBooleanField(
                "overdue", clock.filter(running -> !now.isBefore(running.due())).isPresent());
        json.writeBooleanField(
                "analogueOnly",
                content.referral()
                        .technology()
                        .filter(CareTechnology::analogueOnly)
                        .isPresent());
    }

    /** A case as far as somebody needs to know it; what is kept from them is named. */
    void view(JsonGenerator json, Reading.View view, Instant now) throws IOException {
        Case content = view.content();
        line(json, content, now);
        json.writeBooleanField("personMayBeTold", content.file().personMayBeTold());
        json.writeArrayFieldStart("history");
        for (Arrival arrival : content.file().arrivals()) {
            json.writeStartObject();
            Writing.word(json, "stage", arrival.stage());
            json.writeStringField("at", arrival.at().toString());
            Writing.text(json, "outcome", arrival.outcome(), Words::word);
            Writing.text(json, "note", arrival.note(), Passage::value);
            json.writeEndObject();
        }
        json.writeEndArray();
        returns(json, content);
        Set<Section> withheld = EnumSet.allOf(Section.class);
        withheld.removeAll(view.visible());
        Writing.words(json, "withheld", withheld);
        json.writeObjectFieldStart("referral");
        ReferralJson.write(json, content.referral(), view.visible());
        json.writeEndObject();
    }

    private static void returns(JsonGenerator json, Case content) throws IOException {
        json.writeArrayFieldStart("clientLevelData");
        for (CldRow row : content.cldRows()) {
            json.writeStartObject();
            json.writeStringField("event", row.kind().term());
            json.writeStringField("start", row.start().toString());
            Writing.text(json, "end", row.end(), LocalDate::toString);
            Writing.text(json, "routeOfAccess", row.access(), access -> access.term());
            Writing.text(json, "outcome", row.outcome(), outcome -> outcome.term());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
