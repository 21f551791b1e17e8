package uk.gov.essex.smart.common.http;

/**
 * One thing wrong with a request.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the body, or {@code /query/<name>}, {@code /path/<name>},
 *     {@code /header/<name>}
 * @param detail what is wrong and what would be right; never a value that may be personal
 */
public record Fault(String pointer, String detail) {

    public static Fault query(String name, String detail) {
        return new Fault("/query/" + name, detail);
    }

    public static Fault path(String name, String detail) {
        return new Fault("/path/" + name, detail);
    }
}
