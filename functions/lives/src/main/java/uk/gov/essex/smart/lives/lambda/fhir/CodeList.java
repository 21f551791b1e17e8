package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Words;

/** The codes that one system has for the constants of one type. */
final class CodeList<E extends Enum<E>> {

    private final String system;
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, String> codes;
    private final Function<E, String> display;
    private final String remedy;

    /**
     * @param code a constant's code, unique in the type
     * @param display a constant in words for a reader
     */
    CodeList(String system, Class<E> type, Function<E, String> code, Function<E, String> display) {
        this.system = system;
        this.codes = new EnumMap<>(type);
        this.display = display;
        for (E constant : type.getEnumConstants()) {
            constants.put(code.apply(constant), constant);
            codes.put(constant, code.apply(constant));
        }
        this.remedy = "Must have a code of " + system + ": " + String.join(", ", constants.keySet()) + '.';
    }

    /** A list of the council's own, whose codes are the words of the plain JSON. */
    static <E extends Enum<E>> CodeList<E> council(String name, Class<E> type) {
        return council(name, type, CodeList::words);
    }

    static <E extends Enum<E>> CodeList<E> council(String name, Class<E> type, Function<E, String> display) {
        return new CodeList<>(Systems.council(name), type, Words::word, display);
    }

    String system() {
        return system;
    }

    String code(E constant) {
        return Optional.ofNullable(codes.get(constant)).orElseThrow();
    }

    Element coding(E constant) {
        return Element.coding(system, code(constant), display.apply(constant));
    }

    Element concept(E constant) {
        return Element.concept(coding(constant));
    }

    Optional<E> find(String code) {
        return Stream.ofNullable(constants.get(code)).findFirst();
    }

    /** What would be right, as a sentence. */
    String remedy() {
        return remedy;
    }

    private static String words(Enum<?> constant) {
        String words = Words.word(constant).replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
