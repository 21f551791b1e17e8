package uk.gov.essex.smart.benchmarks.screening;

import java.util.Locale;
import uk.gov.essex.smart.supermarket.screening.Kind;

/** Made-up personal values, as people and systems write them, by rules of their own and not those of the screening. */
final class Planted {

    private static final String MARKS = "ABCDEFGHJKLMNOPRSTUVWXY";

    private final Draw draw;

    Planted(Draw draw) {
        this.draw = draw;
    }

    /** A header under which the kind is kept. */
    String header(Kind kind) {
        return switch (kind) {
            case NHS_NUMBER -> draw.of("NHS Number", "nhs_no", "nhsNumber");
            case NATIONAL_INSURANCE_NUMBER -> draw.of("NI Number", "nino", "national_insurance");
            case EMAIL -> draw.of("email", "contact_email", "E-mail");
            case PHONE -> draw.of("phone", "Mobile", "contact_tel", "telephoneNumber");
            case POSTCODE -> draw.of("postcode", "Post Code", "pcds");
            case UPRN -> draw.of("UPRN", "uprn", "property_uprn");
            case PAYMENT_CARD -> draw.of("card_number", "Card No", "pan");
            case MAC_ADDRESS -> draw.of("mac", "device_mac", "bssid");
            case NUMBER_PLATE -> draw.of("vrm", "Vehicle Reg", "number_plate");
            case NAME_WITH_BIRTH_DATE -> draw.of("date_of_birth", "DOB", "birthDate");
            default -> "value";
        };
    }

    /** One written in one of the ways that are common; all of a column should come from one {@code style}. */
    String value(Kind kind, int style) {
        return switch (kind) {
            case NHS_NUMBER -> grouped(nhsNumber(), style % 3, 3, 6);
            case NATIONAL_INSURANCE_NUMBER -> insuranceNumber(style % 2 == 0);
            case EMAIL ->
                (draw.of(People.FIRST) + draw.of(".", "_", "") + draw.of(People.LAST)).toLowerCase(Locale.ROOT)
                        + draw.below(99)
                        + draw.of("@example.org", "@example.co.uk", "@mail.example.com");
            case PHONE -> phone(style);
            case POSTCODE -> postcode(style);
            case UPRN -> "10009" + draw.between(0, 2) + draw.digits(6);
            case PAYMENT_CARD -> grouped(card(), style % 3, 4, 8, 12);
            case MAC_ADDRESS -> mac(style);
            case NUMBER_PLATE -> plate(style);
            case NAME_WITH_BIRTH_DATE -> birthDate(style);
            case FORMULA ->
                draw.of(
                        "=HYPERLINK(\"http://example.org\")",
                        "@SUM(1+1)*cmd|'/C calc'!A0",
                        "+cmd|'/C calc'!A0",
                        "-2+3+cmd|'/C calc'!A0");
            case SMALL_COUNT -> Integer.toString(draw.between(1, 4));
            case SMALL_GROUP -> throw new IllegalArgumentException("A group is no value");
        };
    }

    /** One value within a sentence, as in the notes that people keep. */
    String sentence(Kind kind) {
        int style = draw.below(6);
        return switch (kind) {
            case NHS_NUMBER ->
                draw.of(
                        "NHS no " + value(kind, 0),
                        "patient " + value(kind, 1) + " discharged",
                        "see nhs number " + value(kind, 2));
            case NATIONAL_INSURANCE_NUMBER ->
                draw.of(
                        "NI " + value(kind, 1) + " checked",
                        "claimant " + value(kind, 0) + " rang",
                        "gave " + value(kind, 1));
            case EMAIL -> "please write to " + value(kind, 0) + ", thanks";
            case PHONE ->
                draw.of(
                        "ring " + value(kind, style),
                        "left message on " + value(kind, style) + " at noon",
                        "(" + value(kind, style) + ")");
            case POSTCODE ->
                draw.of("lives at 4 The Green, " + value(kind, 0), "moved from " + value(kind, 0) + " in May");
            case UPRN -> draw.of("UPRN " + value(kind, 0), "property with uprn: " + value(kind, 0));
            case PAYMENT_CARD ->
                draw.of("paid with card " + value(kind, style), "took " + value(kind, 1) + " over the counter");
            case MAC_ADDRESS -> "router " + value(kind, draw.below(3)) + " offline";
            case NUMBER_PLATE ->
                draw.of(
                        "vehicle " + value(kind, style) + " parked on kerb",
                        "van reg " + value(kind, style),
                        "blocked by " + value(kind, 0));
            case NAME_WITH_BIRTH_DATE ->
                draw.of(
                        draw.of(People.FIRST) + " " + draw.of(People.LAST) + " DOB " + birthDate(style),
                        "Mrs " + draw.of(People.LAST) + ", born " + birthDate(style) + ", asks for a ramp");
            default -> value(kind, style);
        };
    }

    String name() {
        return draw.of(People.FIRST) + " " + draw.of(People.LAST);
    }

    String birthDate(int style) {
        String date = draw.date(1930, 2015);
        return style % 2 == 0 ? date : date.substring(8) + "/" + date.substring(5, 7) + "/" + date.substring(0, 4);
    }

    /** With no gaps, with spaces or with hyphens before some of its digits. */
    private static String grouped(String digits, int style, int... gaps) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = gaps.length - 1; style > 0 && i >= 0; i--) {
            text.insert(gaps[i], style == 1 ? ' ' : '-');
        }
        return text.toString();
    }

    private String nhsNumber() {
        while (true) {
            String nine =
                    draw.of("4", "6", "7", "99", "999").concat(draw.digits(8)).substring(0, 9);
            if (nine.startsWith("99") && !nine.startsWith("999")) {
                continue;
            }
            int sum = 0;
            for (int i = 0; i < nine.length(); i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = 11 - sum % 11;
            if (check != 10) {
                return nine + check % 11;
            }
        }
    }

    private String insuranceNumber(boolean spaced) {
        String number = draw.from("ABCEGHJKLMNOPRSTWXY", 1)
                + draw.from("ABCEHJLMPRSWXYZ", 1)
                + draw.digits(6)
                + draw.from("ABCD", 1);
        String given = number.matches("(GB|BG|NK|KN|TN|NT|ZZ).*") ? "AB" + number.substring(2) : number;
        return spaced ? given.replaceAll("(..)(..)(..)(..)(.)", "$1 $2 $3 $4 $5") : given;
    }

    private String phone(int style) {
        String nine = draw.digits(9);
        return switch (style % 6) {
            case 0 -> "07" + draw.of("4", "5", "7", "8", "9") + nine.substring(0, 2) + " " + nine.substring(2, 8);
            case 1 -> "07" + draw.of("4", "5", "7", "8", "9") + nine.substring(0, 8);
            case 2 -> "+447" + draw.of("4", "5", "7", "8", "9") + nine.substring(0, 8);
            case 3 -> draw.of("01245", "01206", "01702", "01268") + " " + nine.substring(0, 6);
            case 4 -> "(" + draw.of("01245", "01206", "01702") + ") " + nine.substring(0, 6);
            default -> "020 7" + nine.substring(0, 3) + " " + nine.substring(3, 7);
        };
    }

    private String postcode(int style) {
        String outward = draw.of("CM", "CO", "SS", "RM", "IG") + draw.between(1, 20);
        String inward = draw.digits(1) + draw.from("ABDEFGHJLNPQRSTUWXYZ", 2);
        return style % 3 == 1
                ? outward + inward
                : style % 3 == 2 ? (outward + " " + inward).toLowerCase(Locale.ROOT) : outward + " " + inward;
    }

    private String card() {
        String most = draw.of("4", "51", "55", "2300").concat(draw.digits(15)).substring(0, 15);
        for (int check = 0; ; check++) {
            int sum = check;
            for (int i = 0; i < most.length(); i++) {
                int digit = most.charAt(i) - '0';
                int weighed = i % 2 == 0 ? digit * 2 : digit;
                sum += weighed > 9 ? weighed - 9 : weighed;
            }
            if (sum % 10 == 0) {
                return most + check;
            }
        }
    }

    private String mac(int style) {
        return switch (style % 3) {
            case 0 -> draw.like("ff:ff:ff:ff:ff:ff");
            case 1 -> draw.like("ff-ff-ff-ff-ff-ff").toUpperCase(Locale.ROOT);
            default -> draw.like("ffff.ffff.ffff");
        };
    }

    private String plate(int style) {
        String three = draw.from(MARKS, 3);
        String current = draw.from(MARKS, 2) + draw.of("02", "07", "13", "21", "25", "54", "62", "70");
        return switch (style % 4) {
            case 0, 3 -> current + " " + three;
            case 1 -> current + three;
            default -> draw.from(MARKS, 1) + draw.between(100, 999) + " " + three;
        };
    }
}
