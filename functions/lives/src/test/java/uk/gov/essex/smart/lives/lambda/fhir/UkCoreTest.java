package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Referral;

/**
 * What an independent judge finds in our messages. It has no terminology server: membership of SNOMED CT, the codes of the
 * standard and of the council, and the standard's own profiles and the council's forms are not judged.
 */
final class UkCoreTest {

    private static final Set<ResultSeverityEnum> WRONG = Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

    static Stream<Referral> goldens() {
        return Goldens.all().stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void findsNoError(Referral golden) {
        assertThat(errors(UkCore.require(), Bundles.json(golden))).isEmpty();
    }

    @Test
    void findsWhatIsWrong() {
        UkCore judge = UkCore.require();
        ObjectNode withoutCode = golden();
        Bundles.resource(withoutCode, "Organization")
                .withArray("identifier")
                .forEach(identifier -> ((ObjectNode) identifier).remove("value"));
        ObjectNode wrongStatus = golden();
        ((ObjectNode) Bundles.resource(wrongStatus, "Patient")
                        .at("/identifier/0/extension/0/valueCodeableConcept/coding/0"))
                .put("code", "99");
        ObjectNode withoutStatus = golden();
        Bundles.resource(withoutStatus, "ServiceRequest").remove("status");

        assertThat(errors(judge, withoutCode)).isNotEmpty();
        assertThat(errors(judge, wrongStatus)).isNotEmpty();
        assertThat(errors(judge, withoutStatus)).isNotEmpty();
    }

    private static ObjectNode golden() {
        return Bundles.json(Goldens.all().getFirst());
    }

    private static List<String> errors(UkCore judge, ObjectNode bundle) {
        return judge.judge(bundle.toString().getBytes(StandardCharsets.UTF_8)).stream()
                .filter(found -> WRONG.contains(found.getSeverity()))
                .map(UkCoreTest::sentence)
                .toList();
    }

    private static String sentence(SingleValidationMessage found) {
        return found.getLocationString() + ": " + found.getMessage();
    }
}
