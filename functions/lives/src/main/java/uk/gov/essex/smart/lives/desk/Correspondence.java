package uk.gov.essex.smart.lives.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Person;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.Referrer;
import uk.gov.essex.smart.lives.protection.BreakGlass;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.Waiting;
import uk.gov.essex.smart.lives.telling.Composed;
import uk.gov.essex.smart.lives.telling.Composer;
import uk.gov.essex.smart.lives.telling.Field;
import uk.gov.essex.smart.lives.telling.Letter;
import uk.gov.essex.smart.lives.telling.Recipient;
import uk.gov.essex.smart.lives.telling.Template;
import uk.gov.essex.smart.lives.telling.Wording;
import uk.gov.essex.smart.lives.workflow.Notice;

/** Makes letters of what waits to be told, to whoever may be told at that moment. Safe from any thread. */
public final class Correspondence implements Composer {

    private final Desk desk;
    private final Council council;
    private final Cases cases;

    public Correspondence(Desk desk, Council council) {
        this.desk = desk;
        this.council = council;
        this.cases = new Cases(desk);
    }

    @Override
    public Composed compose(Waiting waiting) {
        Message message = waiting.message();
        if (message.kind().equals(BreakGlass.NOTICE)) {
            return letters(
                    waiting,
                    Template.RECORDS_OFFICER_BREAK_GLASS,
                    List.of(new Recipient.ByEmail(council.recordsOfficer())),
                    Map.of(
                            Field.REFERENCE,
                            new Line(BreakGlass.document(message).value())));
        }
        CaseForm.Tidings tidings = desk.form().tidings(message);
        return cases.find(tidings.referral())
                .map(stored -> compose(waiting, tidings.notice(), stored.content()))
                .orElseGet(Composed.NobodyToTell::new);
    }

    private Composed compose(Waiting waiting, Notice notice, Case about) {
        Template template = Template.find(notice.audience(), notice.occasion())
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody wrote what tells " + notice.audience() + " of " + notice.occasion()));
        Map<Field, Line> known = known(notice, about);
        Map<Field, Line> filled = new EnumMap<>(Field.class);
        template.fields().forEach(field -> filled.put(field, known.getOrDefault(field, new Line("-"))));
        return letters(waiting, template, recipients(notice.audience(), about), filled);
    }

    private static Map<Field, Line> known(Notice notice, Case about) {
        Referral referral = about.referral();
        Map<Field, Line> known = new EnumMap<>(Field.class);
        known.put(Field.REFERENCE, new Line(about.id().value()));
        known.put(Field.TEAM, new Line(about.file().team().value()));
        known.put(
                Field.NAME,
                Wording.plain(
                        notice.audience() == Notice.Audience.PERSON
                                ? referral.person().given()
                                : referral.referrer().name()));
        notice.indicative().map(Wording::date).ifPresent(date -> known.put(Field.DATE, date));
        return known;
    }

    private List<Recipient> recipients(Notice.Audience audience, Case about) {
        return switch (audience) {
            case PERSON ->
                about.file().personMayBeTold() ? person(about.referral().person()) : List.of();
            case REFERRER -> referrer(about.referral().referrer());
            case TEAM ->
                team(about)
                        .map(Council.Team::inbox)
                        .map(Correspondence::byEmail)
                        .toList();
            case MANAGER ->
                team(about)
                        .map(Council.Team::manager)
                        .map(Correspondence::byEmail)
                        .toList();
        };
    }

    private Stream<Council.Team> team(Case about) {
        return council.find(about.file().team()).stream();
    }

    /** By e-mail, else to a mobile telephone, else by post: everybody has an address. */
    private static List<Recipient> person(Person person) {
        List<Recipient> recipients = new ArrayList<>(reached(person.email(), person.phone()));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(cut(person.given().value() + ' ' + person.family().value())));
        lines.addAll(person.address().lines());
        recipients.add(new Recipient.ByPost(lines, person.address().postcode()));
        return recipients;
    }

    private static List<Recipient> referrer(Referrer referrer) {
        return reached(referrer.email(), referrer.phone());
    }

    private static List<Recipient> reached(Optional<Email> email, Optional<Phone> phone) {
        return Stream.concat(
                        email.map(Correspondence::byEmail).stream(),
                        phone.filter(Phone::isMobile).<Recipient>map(Recipient.ByText::new).stream())
                .toList();
    }

    private static Recipient byEmail(Email address) {
        return new Recipient.ByEmail(address);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), Line.LONGEST));
    }

    private static Composed letters(
            Waiting waiting, Template template, List<Recipient> recipients, Map<Field, Line> filled) {
        return recipients.isEmpty()
                ? new Composed.NobodyToTell()
                : new Composed.Letters(recipients.stream()
                        .map(recipient -> new Letter(waiting.id(), template, recipient, filled))
                        .toList());
    }
}
