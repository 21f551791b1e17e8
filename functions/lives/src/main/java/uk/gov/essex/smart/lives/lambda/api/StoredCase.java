package uk.gov.essex.smart.lives.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.http.BoundedJson;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.RouteOfAccess;
import uk.gov.essex.smart.lives.Urgency;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.desk.CaseForm;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.workflow.Arrival;
import uk.gov.essex.smart.lives.workflow.CaseFile;
import uk.gov.essex.smart.lives.workflow.MoveId;
import uk.gov.essex.smart.lives.workflow.Notice;
import uk.gov.essex.smart.lives.workflow.Stage;

/** Cases and tidings as JSON, as the store keeps them: the referral in the form that the API reads. */
public final class StoredCase implements CaseForm {

    /** What an item of the store can hold. */
    private static final int MOST_BYTES = 400_000;

    private static final int MOST_DEPTH = 12;
    private static final JsonMapper MAPPER = new BoundedJson(MOST_BYTES, MOST_DEPTH, 2 * Passage.LONGEST)
            .mapper()
            .build();

    @Override
    public String write(Case written) {
        CaseFile file = written.file();
        return text(json -> {
            json.writeStringField("sender", written.sender());
            Writing.text(json, "joinedTo", written.joinedTo(), ReferralId::value);
            Writing.text(json, "withdrawal", written.withdrawal(), Words::word);
            json.writeArrayFieldStart("revisions");
            for (Referral revision : written.revisions()) {
                json.writeStartObject();
                ReferralJson.write(json, revision);
                json.writeEndObject();
            }
            json.writeEndArray();
            Writing.word(json, "route", file.route());
            Writing.word(json, "urgency", file.urgency());
            Writing.word(json, "access", file.access());
            json.writeBooleanField("personMayBeTold", file.personMayBeTold());
            json.writeStringField("team", file.team().value());
            Writing.text(json, "escalated", file.escalated(), Words::word);
            json.writeArrayFieldStart("arrivals");
            for (Arrival arrival : file.arrivals()) {
                write(json, arrival);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Arrival arrival) throws IOException {
        json.writeStartObject();
        json.writeStringField("move", arrival.move().value());
        Writing.word(json, "stage", arrival.stage());
        json.writeStringField("at", arrival.at().toString());
        Writing.text(json, "outcome", arrival.outcome(), Words::word);
        Writing.text(json, "note", arrival.note(), Passage::value);
        json.writeEndObject();
    }

    @Override
    public Case read(ReferralId id, String text) {
        Fields fields = fields(text);
        List<Referral> revisions = fields.objects("revisions", Case.MOST_REVISIONS).stream()
                .flatMap(revision -> ReferralBody.read(revision, id).stream())
                .toList();
        Optional<CaseFile> file = file(fields);
        Optional<String> sender = fields.required("sender", "Must be a text.", Optional::of);
        Optional<ReferralId> joinedTo = fields.text("joinedTo", "Must be an id.", ReferralId::find);
        Optional<Case.Withdrawal> withdrawal = any(fields, "withdrawal", Case.Withdrawal.class);
        sound(fields);
        return new Case(sender.orElseThrow(), revisions, file.orElseThrow(), joinedTo, withdrawal);
    }

    private static Optional<CaseFile> file(Fields fields) {
        Optional<Route> route = Forms.word(fields, "route", Route.class);
        Optional<Urgency> urgency = Forms.word(fields, "urgency", Urgency.class);
        Optional<RouteOfAccess> access = Forms.word(fields, "access", RouteOfAccess.class);
        boolean mayBeTold = fields.flag("personMayBeTold");
        Optional<String> team = fields.required("team", "Must be a text.", Optional::of);
        Optional<Notice.Occasion> escalated = any(fields, "escalated", Notice.Occasion.class);
        List<Arrival> arrivals = fields.objects("arrivals", CaseFile.MOST_ARRIVALS + 1).stream()
                .flatMap(arrival -> arrival(arrival).stream())
                .toList();
        return Parts.whole(
                fields,
                () -> new CaseFile(
                        route.orElseThrow(),
                        urgency.orElseThrow(),
                        access.orElseThrow(),
                        mayBeTold,
                        new TeamId(team.orElseThrow()),
                        arrivals,
                        escalated));
    }

    private static Optional<Arrival> arrival(Fields fields) {
        Optional<String> move = fields.required("move", "Must be a text.", Optional::of);
        Optional<Stage> stage = Forms.word(fields, "stage", Stage.class);
        Optional<Instant> at = Forms.instant(fields, "at");
        Optional<Outcome> outcome = any(fields, "outcome", Outcome.class);
        Optional<Passage> note = Forms.anyPassage(fields, "note");
        return Parts.whole(
                fields,
                () -> new Arrival(
                        new MoveId(move.orElseThrow()), stage.orElseThrow(), at.orElseThrow(), outcome, note));
    }

    @Override
    public Message message(Tidings tidings) {
        Notice notice = tidings.notice();
        return new Message(Words.word(notice.occasion()), text(json -> {
            json.writeStringField("referral", tidings.referral().value());
            Writing.word(json, "audience", notice.audience());
            Writing.text(json, "indicative", notice.indicative(), LocalDate::toString);
        }));
    }

    @Override
    public Tidings tidings(Message message) {
        Fields fields = fields(message.body());
        Optional<Notice.Occasion> occasion = Words.find(Notice.Occasion.class, message.kind());
        Optional<ReferralId> referral = fields.required("referral", "Must be an id.", ReferralId::find);
        Optional<Notice.Audience> audience = Forms.word(fields, "audience", Notice.Audience.class);
        Optional<LocalDate> indicative =
                fields.isGiven("indicative") ? Forms.day(fields, "indicative") : Optional.empty();
        sound(fields);
        return new Tidings(
                referral.orElseThrow(),
                new Notice(
                        audience.orElseThrow(),
                        occasion.orElseThrow(() -> new IllegalArgumentException("A message of another kind")),
                        indicative));
    }

    private static <E extends Enum<E>> Optional<E> any(Fields fields, String name, Class<E> type) {
        return fields.text(name, "Must be one of: " + Words.all(type) + ".", word -> Words.find(type, word));
    }

    private static void sound(Fields fields) {
        if (!fields.faults().isEmpty()) {
            throw new IllegalArgumentException(
                    "What is stored is faulty at " + fields.faults().getFirst().pointer());
        }
    }

    private static String text(Json.Content content) {
        return new String(Json.object(content), StandardCharsets.UTF_8);
    }

    private static Fields fields(String text) {
        try {
            return new Fields(MAPPER.readTree(text));
        } catch (IOException broken) {
            throw new IllegalArgumentException("What is stored is no JSON of ours", broken);
        }
    }
}
