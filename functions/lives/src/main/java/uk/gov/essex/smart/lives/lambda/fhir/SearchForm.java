package uk.gov.essex.smart.lives.lambda.fhir;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.ReferralId;

/**
 * Reads the form of a search (HL7 FHIR R4, section 3.1.0.2: by POST), by the parameters that the capability statement of the
 * Booking and Referral Standard 1.4.0 names. What is refused is named, never quoted. For one thread.
 */
final class SearchForm {

    static final String MEDIA_TYPE = "application/x-www-form-urlencoded";
    static final String PERSON = "patient:identifier";
    static final String ID = "_id";
    static final String NEXT = "next-page-token";

    private static final int MOST_BYTES = 2_048;
    private static final String OFFERED = PERSON + ", " + ID + " and " + NEXT;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_.:-]{1,40}");
    private static final Pattern PAIRS = Pattern.compile("&");
    private static final String NUMBERED = Systems.NHS_NUMBER + '|';

    private final Map<String, String> fields = new HashMap<>();
    private final Issues issues = new Issues();

    private SearchForm() {}

    /**
     * What is searched for.
     *
     * @param person whose NHS number was verified
     * @param after the last of the page before
     */
    record Sought(Optional<NhsNumber> person, Optional<ReferralId> id, Optional<ReferralId> after) {}

    static Reading<Sought> read(Request request) {
        SearchForm form = new SearchForm();
        request.query().forEach(form::inAddress);
        if (request.body().length > MOST_BYTES) {
            form.refuse(IssueType.TOO_LONG, "The form must have at most " + MOST_BYTES + " bytes.");
        } else {
            PAIRS.splitAsStream(new String(request.body(), StandardCharsets.UTF_8))
                    .filter(pair -> !pair.isEmpty())
                    .forEach(form::pair);
        }
        return form.reading();
    }

    /** Of all that is asked, a token alone may stand in the address, since the next page has one of its own. */
    private void inAddress(String name, String value) {
        if (name.equals(NEXT)) {
            fields.put(name, value);
        } else {
            refuse(IssueType.INVALID, "Nothing but " + NEXT + " may stand in the address: send a form.");
        }
    }

    private void pair(String pair) {
        int equals = pair.indexOf('=');
        try {
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            field(name, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        } catch (IllegalArgumentException malformed) {
            refuse(IssueType.STRUCTURE, "The form must be encoded as " + MEDIA_TYPE + '.');
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void field(String name, String value) {
        if (!name.equals(PERSON) && !name.equals(ID) && !name.equals(NEXT)) {
            String named = NAME.matcher(name).matches() ? name : "A parameter";
            refuse(IssueType.NOT_SUPPORTED, named + " is not searched by here; there are " + OFFERED + '.');
        } else if (fields.putIfAbsent(name, value) != null) {
            refuse(IssueType.INVALID, name + " must be given once.");
        }
    }

    private Reading<Sought> reading() {
        Sought sought = new Sought(
                value(PERSON, " must be " + NUMBERED + " and ten digits whose last one checks.", SearchForm::number),
                value(ID, " must be a UUID.", Ids::find),
                value(NEXT, " must be a token that a page before had.", SearchForm::last));
        if (issues.none() && sought.person().isEmpty() && sought.id().isEmpty()) {
            refuse(IssueType.REQUIRED, PERSON + " or " + ID + " must be given.");
        }
        return issues.none() ? new Reading.Accepted<>(sought) : new Reading.Refused<>(issues.all());
    }

    private <T> Optional<T> value(String name, String remedy, Function<String, Optional<T>> parser) {
        Optional<String> text = Optional.ofNullable(fields.get(name));
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            refuse(IssueType.VALUE, name + remedy);
        }
        return value;
    }

    private static Optional<NhsNumber> number(String token) {
        return token.startsWith(NUMBERED)
                ? NhsNumber.find(token.substring(NUMBERED.length())).filter(NhsNumber::checks)
                : Optional.empty();
    }

    static String token(ReferralId last) {
        return new Cursor(List.of(last.value())).token();
    }

    private static Optional<ReferralId> last(String token) {
        return Cursor.parse(token, 1)
                .flatMap(cursor -> ReferralId.find(cursor.parts().getFirst()));
    }

    private void refuse(IssueType type, String remedy) {
        issues.add(type, "", remedy);
    }
}
