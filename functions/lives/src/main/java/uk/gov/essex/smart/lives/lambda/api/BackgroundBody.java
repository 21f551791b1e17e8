package uk.gov.essex.smart.lives.lambda.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.lives.Adjustment;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareDocument;
import uk.gov.essex.smart.lives.CareTechnology;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Standing;

/** Reads the sections that may be left out. What is empty left a fault behind, or was not given. */
final class BackgroundBody {

    private static final Set<String> NAMES = Set.of(
            "aboutMe",
            "adjustments",
            "alerts",
            "standings",
            "contacts",
            "social",
            "risks",
            "medicines",
            "personWish",
            "carerWish",
            "contingency",
            "documents");

    private BackgroundBody() {}

    static Optional<Background> background(Fields body) {
        return body.required("background").flatMap(fields -> {
            fields.known(NAMES);
            List<Contact> contacts = new ArrayList<>();
            fields.objects("contacts", Background.MOST)
                    .forEach(contact -> PersonBody.contact(contact).ifPresent(contacts::add));
            List<CareDocument> documents = new ArrayList<>();
            fields.objects("documents", Background.MOST)
                    .forEach(document -> document(document).ifPresent(documents::add));
            Background background = new Background(
                    Forms.anyPassage(fields, "aboutMe"),
                    fields.words("adjustments", Adjustment.class),
                    passages(fields, "alerts"),
                    fields.words("standings", Standing.class),
                    contacts,
                    Forms.anyPassage(fields, "social"),
                    passages(fields, "risks"),
                    fields.texts("medicines", Background.MOST, Forms.LINE, Line::find),
                    Forms.anyPassage(fields, "personWish"),
                    Forms.anyPassage(fields, "carerWish"),
                    Forms.anyPassage(fields, "contingency"),
                    documents);
            return Optional.of(background);
        });
    }

    private static Optional<CareDocument> document(Fields fields) {
        fields.known(Set.of("title", "kind", "made"));
        Optional<Line> title = Forms.line(fields, "title");
        Optional<CareDocument.Kind> kind = Forms.word(fields, "kind", CareDocument.Kind.class);
        Optional<LocalDate> made = Forms.day(fields, "made");
        return Parts.whole(fields, () -> new CareDocument(title.orElseThrow(), kind.orElseThrow(), made.orElseThrow()));
    }

    private static List<Passage> passages(Fields fields, String name) {
        return fields.texts(name, Background.MOST, Forms.PASSAGE, Passage::find);
    }

    static Optional<CareTechnology> technology(Fields body) {
        return body.object("technology").flatMap(fields -> {
            fields.known(Set.of(
                    "connectivity", "power", "responders", "keyHolder", "falls", "wandering", "alarms", "access"));
            Optional<CareTechnology.Connectivity> line =
                    Forms.word(fields, "connectivity", CareTechnology.Connectivity.class);
            Optional<CareTechnology.Power> power = Forms.word(fields, "power", CareTechnology.Power.class);
            Set<CareTechnology.Responder> responders = fields.words("responders", CareTechnology.Responder.class);
            Optional<Contact> keyHolder = fields.object("keyHolder").flatMap(PersonBody::contact);
            Optional<CareTechnology.Likelihood> falls = Forms.word(fields, "falls", CareTechnology.Likelihood.class);
            Optional<CareTechnology.Likelihood> wandering =
                    Forms.word(fields, "wandering", CareTechnology.Likelihood.class);
            Set<CareTechnology.Alarm> alarms = fields.words("alarms", CareTechnology.Alarm.class);
            Optional<Passage> access = Forms.anyPassage(fields, "access");
            return Parts.whole(
                    fields,
                    () -> new CareTechnology(
                            line.orElseThrow(),
                            power.orElseThrow(),
                            responders,
                            keyHolder,
                            falls.orElseThrow(),
                            wandering.orElseThrow(),
                            alarms,
                            access));
        });
    }
}
