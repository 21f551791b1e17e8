package uk.gov.essex.smart.lives.lambda.notify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.telling.Channel;
import uk.gov.essex.smart.lives.telling.Letter;
import uk.gov.essex.smart.lives.telling.Template;

/** The ids that GOV.UK Notify gave to the council's templates, one for each text. */
public final class TemplateIds {

    private final Map<String, UUID> ids;

    private TemplateIds(Map<String, UUID> ids) {
        this.ids = Map.copyOf(ids);
    }

    /** The council's own, the file {@code templates.txt}. */
    public static TemplateIds read() {
        try (InputStream stream =
                Objects.requireNonNull(TemplateIds.class.getResourceAsStream("templates.txt"), "templates.txt")) {
            return from(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Reads them from one text.
     *
     * @param text words such as {@code person-received.email=f33517ff-2a88-4f6e-b855-c550268ce08a} with spaces between
     * @throws IllegalArgumentException naming what is no such word and every text that has no id
     */
    public static TemplateIds from(String text) {
        Map<String, UUID> ids = new HashMap<>();
        for (String word : text.strip().split("\\s+", -1)) {
            String[] sides = word.split("=", 2);
            if (sides.length < 2 || !texts().contains(sides[0])) {
                throw new IllegalArgumentException("\"" + sides[0] + "\" must be a text's name, = and its id");
            }
            ids.put(sides[0], UUID.fromString(sides[1]));
        }
        List<String> missing =
                texts().stream().filter(name -> !ids.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("No id is given of " + String.join(", ", missing));
        }
        return new TemplateIds(ids);
    }

    /** The name of every text, such as {@code person-received.email}. */
    public static List<String> texts() {
        return Stream.of(Template.values())
                .flatMap(template -> template.channels().stream().map(channel -> text(template, channel)))
                .toList();
    }

    String of(Letter letter) {
        String name = text(letter.template(), letter.recipient().channel());
        UUID id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException(name + " has no id");
        }
        return id.toString();
    }

    private static String text(Template template, Channel channel) {
        return template.word() + "." + channel.word();
    }
}
