package uk.gov.essex.smart.lives.telling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.essex.smart.lives.Email;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.Phone;
import uk.gov.essex.smart.lives.Postcode;
import uk.gov.essex.smart.lives.lambda.notify.TemplateIds;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.Waiting;

/** Letters to an invented person. */
public final class Letters {

    public static final String EMAIL = "testina.sampleton@example.org";
    public static final String PHONE = "07700900123";
    public static final String STREET = "1 Sample Street";
    public static final List<String> PERSONAL = List.of(EMAIL, PHONE, STREET, Plain.NAME, Plain.POSTCODE, "Sampleton");

    public static final Recipient BY_EMAIL = new Recipient.ByEmail(new Email(EMAIL));
    public static final Recipient BY_TEXT = new Recipient.ByText(new Phone(PHONE));
    public static final Recipient BY_POST = new Recipient.ByPost(
            List.of(new Line(Plain.NAME), new Line(STREET), new Line("Chelmsford")), new Postcode(Plain.POSTCODE));

    private Letters() {}

    public static Letter letter(String reference, Recipient recipient) {
        return letter(reference, Template.PERSON_RECEIVED, recipient);
    }

    public static Letter letter(String reference, Template template, Recipient recipient) {
        Map<Field, Line> fields = new EnumMap<>(Field.class);
        template.fields().forEach(field -> fields.put(field, value(field)));
        return new Letter(reference, template, recipient, fields);
    }

    private static Line value(Field field) {
        return switch (field) {
            case NAME -> new Line(Plain.NAME);
            case REFERENCE -> new Line("0123456789abcdef0123456789abcdef");
            case DATE -> new Line("3 December 2026");
            case TEAM -> new Line("Triage North");
        };
    }

    /** Letters by every channel: e-mail, text, post. */
    public static Composed compose(Waiting message) {
        return new Composed.Letters(
                List.of(letter(message.id(), BY_EMAIL), letter(message.id(), BY_TEXT), letter(message.id(), BY_POST)));
    }

    /** An id for every text, the same each time. */
    public static String setting() {
        return TemplateIds.texts().stream().map(text -> text + "=" + id(text)).collect(Collectors.joining(" "));
    }

    public static String id(String text) {
        return new UUID(text.hashCode(), 1).toString();
    }
}
