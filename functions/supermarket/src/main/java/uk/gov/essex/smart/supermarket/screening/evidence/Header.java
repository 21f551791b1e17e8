package uk.gov.essex.smart.supermarket.screening.evidence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.gov.essex.smart.supermarket.screening.Kind;

/**
 * What a column's name says that it holds.
 *
 * @param name of somebody or something
 * @param person a name of somebody
 */
record Header(Set<Kind> kinds, boolean name, boolean person, boolean birthDate) {

    private static final Set<String> NUMBER = Set.of("number", "no", "num", "id");
    private static final Set<String> WHOSE = Set.of(
            "first",
            "last",
            "full",
            "given",
            "family",
            "middle",
            "customer",
            "patient",
            "client",
            "contact",
            "employee",
            "tenant",
            "resident",
            "pupil",
            "applicant",
            "person",
            "user",
            "member",
            "child",
            "parent",
            "carer");

    Header {
        kinds = Set.copyOf(kinds);
    }

    static Header of(String text) {
        List<String> words = words(text);
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        boolean number = !Collections.disjoint(words, NUMBER);
        if (words.contains("nhs") && (number || words.size() == 1)) {
            kinds.add(Kind.NHS_NUMBER);
        }
        if (words.contains("nino")
                || (words.contains("ni") && number)
                || (words.contains("insurance") && words.contains("national"))) {
            kinds.add(Kind.NATIONAL_INSURANCE_NUMBER);
        }
        if (any(words, "phone", "telephone", "tel", "mobile", "mob")) {
            kinds.add(Kind.PHONE);
        }
        if (any(words, "postcode", "pcd", "pcds") || (words.contains("post") && words.contains("code"))) {
            kinds.add(Kind.POSTCODE);
        }
        if (words.contains("uprn")) {
            kinds.add(Kind.UPRN);
        }
        if ((words.contains("card") && number) || words.contains("pan")) {
            kinds.add(Kind.PAYMENT_CARD);
        }
        if (any(words, "mac", "bssid")) {
            kinds.add(Kind.MAC_ADDRESS);
        }
        if (any(words, "vrm", "vrn", "plate", "reg", "registration")) {
            kinds.add(Kind.NUMBER_PLATE);
        }
        return new Header(
                kinds,
                words.equals(List.of("name")),
                person(words),
                any(words, "dob", "birth", "birthdate", "born", "dateofbirth"));
    }

    private static boolean person(List<String> words) {
        return any(words, "forename", "surname", "firstname", "lastname", "fullname", "forenames")
                || (words.contains("name") && !Collections.disjoint(words, WHOSE));
    }

    private static boolean any(List<String> words, String... sought) {
        return !Collections.disjoint(words, Set.of(sought));
    }

    private static List<String> words(String text) {
        String parted = text.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return List.of(parted.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
