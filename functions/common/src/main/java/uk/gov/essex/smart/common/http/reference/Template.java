package uk.gov.essex.smart.common.http.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An HTML file with places to fill: <code>{{name}}</code> takes text, <code>{{{name}}}</code> takes ready HTML. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{(\\w+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    /** The template of this file name, beside this class. */
    static Template named(String file) {
        try (InputStream stream = Objects.requireNonNull(Template.class.getResourceAsStream(file), file)) {
            return new Template(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** @throws NullPointerException naming the place that has no value */
    String filled(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Map<String, String> values) {
        boolean ready = place.group(1) != null;
        String name = ready ? place.group(1) : place.group(2);
        String value = Objects.requireNonNull(values.get(name), name);
        return ready ? value : Html.escaped(value);
    }
}
