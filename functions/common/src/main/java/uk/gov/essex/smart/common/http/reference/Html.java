package uk.gov.essex.smart.common.http.reference;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text made safe to stand in HTML. */
final class Html {

    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A line of the plain part of CommonMark that the descriptions use: backticks make code. */
    static String line(String text) {
        return CODE.matcher(escaped(text)).replaceAll("<code>$1</code>");
    }

    /** Paragraphs of {@link #line}. */
    static String paragraphs(String text) {
        return PARAGRAPHS
                .splitAsStream(text)
                .map(paragraph -> "<p>" + line(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
