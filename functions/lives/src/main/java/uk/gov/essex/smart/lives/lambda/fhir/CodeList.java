package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.http.Words;

/**
 * The codes that one system has for the constants of one type.
 *
 * @param code a constant's code, unique in the type
 * @param display a constant in words for a reader
 */
record CodeList<E extends Enum<E>>(
        String system, Class<E> type, Function<E, String> code, Function<E, String> display) {

    /** A list of the council's own, whose codes are the words of the plain JSON. */
    static <E extends Enum<E>> CodeList<E> council(String name, Class<E> type) {
        return council(name, type, CodeList::words);
    }

    static <E extends Enum<E>> CodeList<E> council(String name, Class<E> type, Function<E, String> display) {
        return new CodeList<>(Systems.council(name), type, Words::word, display);
    }

    Element coding(E constant) {
        return Element.coding(system, code.apply(constant), display.apply(constant));
    }

    Element concept(E constant) {
        return Element.concept(coding(constant));
    }

    Optional<E> find(String wanted) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code.apply(constant).equals(wanted))
                .findFirst();
    }

    /** What would be right, as a sentence. */
    String remedy() {
        return "Must have a code of " + system + ": "
                + Arrays.stream(type.getEnumConstants()).map(code).collect(Collectors.joining(", ")) + ".";
    }

    private static String words(Enum<?> constant) {
        String words = Words.word(constant).replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
