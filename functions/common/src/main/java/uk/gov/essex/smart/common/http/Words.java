package uk.gov.essex.smart.common.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Constants as words of the API: lower case, joined by hyphens. */
public final class Words {

    private Words() {}

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    /** All words of a type, as a sentence lists them. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Words::word).toList();
        return words.stream().collect(Collectors.joining(", "));
    }
}
