package uk.gov.essex.smart.movement.insight;

/** Text that stands in a document of marks as nothing but text. */
final class Markup {

    private Markup() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
