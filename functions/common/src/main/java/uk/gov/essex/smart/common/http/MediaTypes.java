package uk.gov.essex.smart.common.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Content negotiation by the Accept header, RFC 9110 section 12.5.1. */
public final class MediaTypes {

    private static final int MOST_RANGES = 32;

    private MediaTypes() {}

    /**
     * The offered type that the header prefers; ties go to the one offered first, and an empty header to the first of
     * all. Empty where nothing offered is acceptable.
     *
     * @param offered media types without parameters, the server's favourite first; at least one
     */
    public static Optional<String> negotiate(String accept, List<String> offered) {
        if (accept.isBlank()) {
            return Optional.of(offered.getFirst());
        }
        String best = "";
        double bestQuality = 0;
        for (String type : offered) {
            double quality = quality(accept, type);
            if (quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /**
     * The answer in the type that the request prefers, or 406 naming the types there are.
     *
     * @param answer makes the response in the type chosen
     */
    public static Response answer(Request request, List<String> offered, Function<String, Response> answer) {
        return negotiate(request.findHeader("accept").orElse(""), offered)
                .map(answer)
                .orElseGet(() -> Problem.notAcceptable(offered).response(request.id()));
    }

    /** The quality of the most specific range that covers the type; 0 where none does. */
    private static double quality(String accept, String type) {
        double quality = 0;
        int specificity = 0;
        String[] ranges = accept.split(",", MOST_RANGES + 1);
        for (int i = 0; i < Math.min(ranges.length, MOST_RANGES); i++) {
            String[] parts = ranges[i].split(";", -1);
            int found = specificity(parts[0].strip().toLowerCase(Locale.ROOT), type);
            if (found > specificity) {
                specificity = found;
                quality = weight(parts);
            }
        }
        return quality;
    }

    private static int specificity(String range, String type) {
        if (range.equals(type)) {
            return 3;
        }
        if (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))) {
            return 2;
        }
        return range.equals("*/*") ? 1 : 0;
    }

    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Math.clamp(Double.parseDouble(parameter.substring(2)), 0.0, 1.0);
                } catch (NumberFormatException notANumber) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
