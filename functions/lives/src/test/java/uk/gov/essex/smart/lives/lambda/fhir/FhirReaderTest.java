package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.lives.Allergies;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.NhsNumberStatus;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.Urgency;

final class FhirReaderTest {

    static Stream<Referral> goldens() {
        return Goldens.all().stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void losesNothing(Referral golden) {
        assertThat(FhirReader.read(Bundles.bytes(golden), golden.id()))
                .isEqualTo(new Reading.Accepted<>(new Message.Asked(golden)));
    }

    /** In every row one field of the first resource of a type is put to a JSON value, and one place is named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Patient        | birthDate                | "1930"                  | VALUE         | [2].resource.birthDate
        Patient        | birthDate                | 7                       | STRUCTURE     | [2].resource.birthDate
        Patient        | birthDate                | null                    | REQUIRED      | [2].resource.birthDate
        Patient        | gender                   | "secret"                | VALUE         | [2].resource.gender
        Patient        | active                   | false                   | BUSINESS_RULE | [2].resource.active
        Patient        | deceasedBoolean          | true                    | BUSINESS_RULE | [2].resource.deceased
        Patient        | implicitRules            | "https://secret.org"    | NOT_SUPPORTED | [2].resource.implicitRules
        Patient        | modifierExtension        | [{"url":"secret:x"}]    | EXTENSION     | [2].resource.modifierExtension
        Patient        | name                     | {}                      | STRUCTURE     | [2].resource.name
        Patient        | generalPractitioner      | []                      | REQUIRED      | [2].resource.generalPractitioner
        Patient        | contact                  | [7]                     | STRUCTURE     | [2].resource.contact[0]
        MessageHeader  | eventCoding              | {"code":"secret"}       | NOT_SUPPORTED | [0].resource.eventCoding
        MessageHeader  | focus                    | []                      | REQUIRED      | [0].resource.focus
        ServiceRequest | status                   | "draft"                 | VALUE         | [1].resource.status
        ServiceRequest | authoredOn               | "2026-11-02"            | VALUE         | [1].resource.authoredOn
        ServiceRequest | priority                 | "secret"                | VALUE         | [1].resource.priority
        ServiceRequest | doNotPerform             | true                    | NOT_SUPPORTED | [1].resource.doNotPerform
        ServiceRequest | intent                   | "filler-order"          | VALUE         | [1].resource.intent
        ServiceRequest | extension                | []                      | REQUIRED      | [1].resource.extension
        ServiceRequest | subject                  | {"reference":"urn:uuid:secret"} | NOT_FOUND | [1].resource.subject.reference
        ServiceRequest | requester                | {"reference":"Patient/1"} | NOT_FOUND   | [1].resource.requester.reference
        Organization   | identifier               | []                      | REQUIRED      | [3].resource.identifier
        """)
    void namesThePlaceAndQuotesNothing(String type, String field, String value, IssueType kind, String place) {
        List<Issue> issues = issues(bundle -> Bundles.put(Bundles.resource(bundle, type), field, value));

        assertThat(issues)
                .anyMatch(issue -> issue.type() == kind && issue.expression().equals("Bundle.entry" + place));
        assertThat(issues).noneMatch(issue -> issue.toString().contains("secret"));
    }

    @Test
    void refusesACodeOfAnotherSystem() {
        List<Issue> issues = issues(bundle -> coding(Bundles.resource(bundle, "ServiceRequest"), "/code/coding/0")
                .put("system", "urn:other"));

        assertThat(issues)
                .containsExactly(new Issue(
                        IssueType.CODE_INVALID, "Bundle.entry[1].resource.code.coding", Codes.ROUTE.remedy()));
    }

    @Test
    void refusesAnAnswerCodedInAnotherSystem() {
        Referral technical = Goldens.all().stream()
                .filter(golden ->
                        golden.technology().isPresent() && golden.concern().isEmpty())
                .filter(golden -> golden.background().aboutMe().isEmpty())
                .filter(golden -> golden.background().social().isEmpty())
                .findFirst()
                .orElseThrow();
        ObjectNode bundle = Bundles.json(technical);
        coding(Bundles.resource(bundle, "QuestionnaireResponse"), "/item/0/answer/0/valueCoding")
                .put("system", "urn:other");

        assertThat(issues(bytes(bundle)))
                .singleElement()
                .satisfies(issue -> assertThat(issue.type()).isEqualTo(IssueType.CODE_INVALID))
                .satisfies(issue -> assertThat(issue.expression()).endsWith(".item[0].answer[0].valueCoding.system"));
    }

    @Test
    void refusesAMessageThatSaysNotWhyItMayBeLookedAt() {
        assertThat(issues(bundle -> Bundles.resource(bundle, "Consent").put("status", "rejected")))
                .extracting(Issue::expression)
                .containsExactly("Bundle.entry.resource.ofType(Consent)");
        assertThat(issues(bundle -> Bundles.resource(bundle, "Consent")
                        .putObject("provision")
                        .put("type", "deny")))
                .extracting(Issue::type)
                .containsExactly(IssueType.REQUIRED);
        assertThat(issues(bundle -> Bundles.resource(bundle, "Consent").remove("policyRule")))
                .extracting(Issue::expression)
                .allMatch(place -> place.endsWith(".policyRule"));
    }

    @Test
    void refusesAWrongCheckDigitOnlyWhereItIsCalledVerified() {
        assertThat(issues(bundle -> number(bundle, "9990000027", NhsNumberStatus.PRESENT_AND_VERIFIED)))
                .extracting(Issue::expression)
                .containsExactly("Bundle.entry[2].resource.identifier[0].value");
        assertThat(issues(bundle -> number(bundle, "9990000027", NhsNumberStatus.PRESENT_BUT_NOT_TRACED)))
                .isEmpty();
    }

    @Test
    void takesTheFormerWordsOfTheNumberStatusToo() {
        ObjectNode bundle = golden();
        number(bundle, "9990000026", NhsNumberStatus.PRESENT_AND_VERIFIED);
        coding(Bundles.resource(bundle, "Patient"), "/identifier/0/extension/0/valueCodeableConcept/coding/0")
                .put("system", Systems.NHS_NUMBER_STATUS_WORDS)
                .put("code", "number-present-and-verified");

        assertThat(referral(bundle).person().nhs().status()).isEqualTo(NhsNumberStatus.PRESENT_AND_VERIFIED);
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        ObjectNode bundle = golden();
        Bundles.resource(bundle, "Patient").put("multipleBirthBoolean", true).put("colour", "blue");
        bundle.withArray("entry")
                .addObject()
                .put("fullUrl", "urn:uuid:00000000-0000-4000-8000-000000000001")
                .putObject("resource")
                .put("resourceType", "Observation")
                .put("status", "final");

        assertThat(referral(bundle)).isEqualTo(Goldens.all().getFirst());
    }

    @Test
    void takesNoRefutedAllergyForOne() {
        ObjectNode bundle = known();
        Bundles.put(
                Bundles.resource(bundle, "AllergyIntolerance"),
                "verificationStatus",
                "{\"coding\":[{\"system\":\"" + Systems.ALLERGY_VERIFICATION + "\",\"code\":\"refuted\"}]}");

        assertThat(((Allergies.Known) referral(bundle).allergies()).substances())
                .hasSize(1);
    }

    @Test
    void keepsAFlagOfAnotherSystemAsAnAlertInItsWords() {
        ObjectNode bundle = golden();
        Bundles.put(bundle.withArray("entry").addObject(), "resource", """
            {"resourceType": "Flag", "status": "active", "code": {"coding": [{
              "system": "https://fhir.nhs.uk/CodeSystem/safeguarding-codes-bars",
              "code": "U", "display": "Unspecified Safeguarding Concern Identified"}]}}\
            """);

        assertThat(referral(bundle).background().alerts())
                .contains(new Passage("Unspecified Safeguarding Concern Identified"));
    }

    @Test
    void takesARequestWithoutPriorityAsRoutine() {
        ObjectNode bundle = golden();
        Bundles.resource(bundle, "ServiceRequest").remove("priority");

        assertThat(referral(bundle).details().urgency()).isEqualTo(Urgency.ROUTINE);
    }

    @ParameterizedTest
    @CsvSource({
        "update, active, Revised",
        "update, revoked, Withdrawn",
        "update, entered-in-error, Withdrawn",
        "delete, entered-in-error, Withdrawn",
    })
    void knowsWhatIsAsked(String reason, String status, String message) {
        ObjectNode bundle = workflow(reason, status);

        assertThat(taken(bundle).getClass().getSimpleName()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"new, revoked", "new, entered-in-error", "delete, active", "delete, revoked"})
    void refusesAWorkflowThatIsNone(String reason, String status) {
        assertThat(issues(bundle -> workflow(bundle, reason, status)))
                .extracting(Issue::type, Issue::expression)
                .containsExactly(tuple(IssueType.INVARIANT, "Bundle.entry[0].resource.reason"));
    }

    @Test
    void readsTheFullestReferralThatCanBeWritten() {
        Referral fullest = Fullest.referral();
        byte[] bytes = Bundles.bytes(fullest);

        assertThat(bytes).hasSizeBetween(FhirReader.MOST_BYTES / 2, FhirReader.MOST_BYTES);
        assertThat(FhirReader.read(bytes, fullest.id())).isEqualTo(new Reading.Accepted<>(new Message.Asked(fullest)));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWhatIsNoBoundedJson(byte[] bytes) {
        assertThat(issues(bytes)).extracting(Issue::expression).containsExactly("Bundle");
    }

    static Stream<byte[]> unreadable() {
        String whole = golden().toString();
        return Stream.of(
                        "",
                        "[]",
                        "7",
                        whole + "{}",
                        whole.replaceFirst("\\{", "{\"type\":\"message\","),
                        "{\"a\":".repeat(21) + "1" + "}".repeat(21),
                        whole.replaceFirst("\\{", "{\"text\":\"" + "x".repeat(FhirReader.MOST_BYTES) + "\","),
                        "{\"entry\":[" + " ".repeat(FhirReader.MOST_BYTES) + "]}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesMoreEntriesThanItReads() {
        assertThat(issues(bundle -> {
                    for (int more = 0; more < Contents.MOST_ENTRIES; more++) {
                        bundle.withArray("entry").addObject().putObject("resource");
                    }
                }))
                .extracting(Issue::type)
                .contains(IssueType.TOO_LONG);
    }

    private static ObjectNode golden() {
        return Bundles.json(Goldens.all().getFirst());
    }

    /** A message of somebody who has two known allergies. */
    private static ObjectNode known() {
        return goldens()
                .filter(golden -> golden.allergies() instanceof Allergies.Known)
                .map(Bundles::json)
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode workflow(String reason, String status) {
        ObjectNode bundle = golden();
        workflow(bundle, reason, status);
        return bundle;
    }

    private static void workflow(ObjectNode bundle, String reason, String status) {
        coding(Bundles.resource(bundle, "MessageHeader"), "/reason/coding/0").put("code", reason);
        Bundles.resource(bundle, "ServiceRequest").put("status", status);
    }

    private static void number(ObjectNode bundle, String number, NhsNumberStatus status) {
        ObjectNode patient = Bundles.resource(bundle, "Patient");
        coding(patient, "/identifier/0").put("value", number);
        coding(patient, "/identifier/0/extension/0/valueCodeableConcept/coding/0")
                .put("code", status.code());
    }

    private static ObjectNode coding(ObjectNode resource, String pointer) {
        return (ObjectNode) resource.at(pointer);
    }

    private static Referral referral(ObjectNode bundle) {
        return ((Message.Asked) taken(bundle)).referral();
    }

    private static Message taken(ObjectNode bundle) {
        Reading<Message> reading =
                FhirReader.read(bytes(bundle), Goldens.all().getFirst().id());
        return ((Reading.Accepted<Message>) reading).value();
    }

    private static List<Issue> issues(Consumer<ObjectNode> change) {
        ObjectNode bundle = golden();
        change.accept(bundle);
        return issues(bytes(bundle));
    }

    private static List<Issue> issues(byte[] bytes) {
        return FhirReader.read(bytes, Goldens.all().getFirst().id())
                        instanceof Reading.Refused<Message>(List<Issue> issues)
                ? issues
                : List.of();
    }

    private static byte[] bytes(ObjectNode bundle) {
        return bundle.toString().getBytes(StandardCharsets.UTF_8);
    }
}
