package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.essex.smart.lives.ReferralId;

/** A referral's id as the standard wants it: a UUID in groups of 8, 4, 4, 4 and 12 digits. */
public final class Ids {

    private static final Pattern GROUPED =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DIGITS = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

    private Ids() {}

    /** The id as the standard writes it. */
    public static String of(ReferralId id) {
        return DIGITS.matcher(id.value()).replaceFirst("$1-$2-$3-$4-$5");
    }

    static Optional<ReferralId> find(String text) {
        return isUuid(text) ? ReferralId.find(text.replace("-", "").toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    static boolean isUuid(String text) {
        return GROUPED.matcher(text).matches();
    }
}
