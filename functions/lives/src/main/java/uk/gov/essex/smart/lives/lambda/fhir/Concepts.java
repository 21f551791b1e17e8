package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads codings and concepts. A coding of a system that nobody asked for is passed over. */
final class Concepts {

    private Concepts() {}

    /** The constant that a concept stands for; an issue where it has no coding of the system. */
    static <E extends Enum<E>> Optional<E> code(Place concept, CodeList<E> codes) {
        List<Place> codings = codings(concept, codes.system());
        if (codings.isEmpty()) {
            concept.refuse("coding", IssueType.CODE_INVALID, codes.remedy());
        }
        return codings.stream().findFirst().flatMap(coding -> ofCoding(coding, codes));
    }

    static <E extends Enum<E>> Optional<E> requiredCode(Place owner, String name, CodeList<E> codes) {
        return owner.required(name, codes.remedy()).flatMap(concept -> code(concept, codes));
    }

    /** The constant of the first concept of the list that has a coding of the system. */
    static <E extends Enum<E>> Optional<E> codeAmong(Place owner, String name, CodeList<E> codes) {
        return owner.list(name).stream()
                .flatMap(concept -> codings(concept, codes.system()).stream())
                .findFirst()
                .flatMap(coding -> ofCoding(coding, codes));
    }

    static <E extends Enum<E>> Optional<E> ofCoding(Place coding, CodeList<E> codes) {
        if (!coding.says("system", codes.system())) {
            coding.refuse("system", IssueType.CODE_INVALID, codes.remedy());
            return Optional.empty();
        }
        Optional<E> constant = coding.word("code").flatMap(codes::find);
        if (constant.isEmpty()) {
            coding.refuse("code", IssueType.CODE_INVALID, codes.remedy());
        }
        return constant;
    }

    static List<Place> codings(Place concept, String system) {
        return concept.list("coding").stream()
                .filter(coding -> coding.says("system", system))
                .toList();
    }

    static boolean has(Place concept, String system, String code) {
        return codings(concept, system).stream().anyMatch(coding -> coding.says("code", code));
    }

    static boolean hasAmong(Place owner, String name, String system, String code) {
        return owner.list(name).stream().anyMatch(concept -> has(concept, system, code));
    }

    static boolean hasSystemAmong(Place owner, String name, String system) {
        return owner.list(name).stream()
                .anyMatch(concept -> !codings(concept, system).isEmpty());
    }

    /** What a concept says to a reader, its text or else how its first coding is displayed, in a form of its own. */
    static <T> Optional<T> said(Place concept, String remedy, Function<String, Optional<T>> parser) {
        Optional<T> said = concept.word("text")
                .or(() -> concept.list("coding").stream()
                        .flatMap(coding -> coding.word("display").stream())
                        .findFirst())
                .flatMap(parser);
        if (said.isEmpty()) {
            concept.refuse("text", IssueType.VALUE, remedy);
        }
        return said;
    }
}
