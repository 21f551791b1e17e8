package uk.gov.essex.smart.lives.lambda.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.lives.Adjustment;
import uk.gov.essex.smart.lives.Background;
import uk.gov.essex.smart.lives.CareDocument;
import uk.gov.essex.smart.lives.Contact;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Standing;

/** Reads what else is good to know. */
final class BackgroundReader {

    private static final Set<String> TAKEN = Set.of("active", "intended", "unknown");
    private static final Set<String> ASSESSED =
            Set.of("registered", "preliminary", "final", "amended", "corrected", "unknown");
    private static final String CARRIED = "Must not be there: a document is named, and asked for where it is needed.";

    private final Contents contents;
    private final CareReader care;
    private final Set<Adjustment> adjustments = EnumSet.noneOf(Adjustment.class);
    private final Set<Standing> standings = EnumSet.noneOf(Standing.class);
    private final List<Place> alerts = new ArrayList<>();

    BackgroundReader(Contents contents, CareReader care) {
        this.contents = contents;
        this.care = care;
    }

    Optional<Background> background(Place patient, List<Contact> contacts) {
        contents.current("Flag", "status", Set.of("active")).forEach(this::sort);
        Optional<FormReader> about = FormReader.find(contents, Forms.ABOUT);
        Optional<Passage> aboutMe = about.flatMap(form -> form.passage(Forms.ABOUT_ME));
        List<Passage> alarming = each(alerts, alert -> Concepts.said(alert, Texts.PASSAGE, Texts::passage));
        Optional<Passage> social = about.flatMap(form -> form.passage(Forms.SOCIAL));
        List<Passage> risks = each(predictions(), BackgroundReader::risk);
        List<Line> medicines =
                each(contents.current("MedicationStatement", "status", TAKEN), BackgroundReader::medicine);
        Optional<Passage> personWish = care.goal(GoalKind.PERSON_WISH);
        Optional<Passage> carerWish = care.goal(GoalKind.CARER_WISH);
        Optional<Passage> contingency = care.plan(PlanKind.CONTINGENCY);
        List<CareDocument> documents =
                each(contents.current("DocumentReference", "status", Set.of("current")), BackgroundReader::document);
        if (contacts.size() > Background.MOST) {
            patient.refuse("contact", IssueType.TOO_LONG, "Must be at most " + Background.MOST + " contacts.");
        }
        return patient.whole(() -> new Background(
                aboutMe,
                adjustments,
                alarming,
                standings,
                contacts,
                social,
                risks,
                medicines,
                personWish,
                carerWish,
                contingency,
                documents));
    }

    /** A flag with a code of ours is what the code says; any other is an alert in its own words, so that none is lost. */
    private void sort(Place flag) {
        flag.required("code", "Must say what the flag is for.").ifPresent(code -> {
            if (!Concepts.codings(code, Codes.ADJUSTMENT.system()).isEmpty()) {
                Concepts.code(code, Codes.ADJUSTMENT).ifPresent(adjustments::add);
            } else if (!Concepts.codings(code, Codes.STANDING.system()).isEmpty()) {
                Concepts.code(code, Codes.STANDING).ifPresent(standings::add);
            } else {
                alerts.add(code);
            }
        });
    }

    private List<Place> predictions() {
        return contents.current("RiskAssessment", "status", ASSESSED).stream()
                .flatMap(assessment -> assessment.list("prediction").stream())
                .toList();
    }

    private static Optional<Passage> risk(Place prediction) {
        return prediction
                .required("outcome", Texts.PASSAGE)
                .flatMap(outcome -> Concepts.said(outcome, Texts.PASSAGE, Texts::passage));
    }

    private static Optional<Line> medicine(Place statement) {
        return statement
                .required("medicationCodeableConcept", Texts.LINE)
                .flatMap(medicine -> Concepts.said(medicine, Texts.LINE, Line::find));
    }

    private static Optional<CareDocument> document(Place reference) {
        List<Place> attachments = reference.list("content").stream()
                .flatMap(content -> content.required("attachment", "Must name the document.").stream())
                .toList();
        if (attachments.isEmpty()) {
            reference.refuse("content", IssueType.REQUIRED, "Must name the document.");
        }
        return attachments.stream().findFirst().flatMap(attachment -> document(reference, attachment));
    }

    private static Optional<CareDocument> document(Place reference, Place attachment) {
        List.of("data", "url").stream()
                .filter(attachment::isGiven)
                .forEach(carried -> attachment.refuse(carried, IssueType.NOT_SUPPORTED, CARRIED));
        Optional<Line> title = Texts.line(attachment, "title");
        Optional<LocalDate> made = Texts.day(attachment, "creation");
        CareDocument.Kind kind = reference
                .object("type")
                .filter(type -> !Concepts.codings(type, Codes.DOCUMENT.system()).isEmpty())
                .flatMap(type -> Concepts.code(type, Codes.DOCUMENT))
                .orElse(CareDocument.Kind.OTHER);
        return reference.whole(() -> new CareDocument(title.orElseThrow(), kind, made.orElseThrow()));
    }

    private static <T> List<T> each(List<Place> places, Function<Place, Optional<T>> reader) {
        places.stream()
                .skip(Background.MOST)
                .forEach(more ->
                        more.refuse(IssueType.TOO_LONG, "Must be at most " + Background.MOST + " of its kind."));
        return places.stream()
                .limit(Background.MOST)
                .flatMap(place -> reader.apply(place).stream())
                .toList();
    }
}
