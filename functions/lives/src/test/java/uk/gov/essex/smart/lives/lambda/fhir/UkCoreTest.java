package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Sending;

/**
 * What an independent judge finds in our messages and replies. It has no terminology server: membership of SNOMED CT, the codes of the
 * standard and of the council, and the standard's own profiles and the council's forms are not judged.
 */
final class UkCoreTest {

    private static final Set<ResultSeverityEnum> WRONG = Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

    /** The kinds of answer that the door gives. */
    enum Reply {
        TAKEN,
        READ,
        FOUND,
        FOUND_NOTHING,
        REFUSED_MESSAGE,
        REFUSED_SEARCH,
        CAPABILITY
    }

    /** Every golden, by as many threads as there are processors. */
    @Test
    void findsNoErrorInAnyMessage() {
        UkCore judge = UkCore.require();

        assertThat(Goldens.all().parallelStream().map(golden -> errors(judge, Bundles.bytes(golden))))
                .hasSizeGreaterThan(50)
                .allSatisfy(errors -> assertThat(errors).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Reply.class)
    void findsNoErrorInAReply(Reply reply) {
        assertThat(errors(UkCore.require(), response(reply).body())).isEmpty();
    }

    private static Response response(Reply reply) {
        Door door = new Door();
        ObjectNode message = Bundles.json(Desks.verified());
        return switch (reply) {
            case TAKEN -> door.send(message);
            case READ -> {
                door.send(message);
                yield door.read(door.firstId());
            }
            case FOUND -> {
                for (int i = 0; i <= Sending.PAGE; i++) {
                    door.again().send(message);
                }
                yield door.search(Door.PERSON);
            }
            case FOUND_NOTHING -> door.search(Door.PERSON);
            case REFUSED_MESSAGE -> {
                Bundles.resource(message, "Patient").put("birthDate", "?").put("gender", "?");
                yield door.send(message);
            }
            case REFUSED_SEARCH -> door.search("patient:name=Testina&_id=7");
            case CAPABILITY -> door.call(Door.METADATA, Map.of(), Map.of(), new byte[0]);
        };
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
        return errors(judge, bundle.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> errors(UkCore judge, byte[] resource) {
        return judge.judge(resource).stream()
                .filter(found -> WRONG.contains(found.getSeverity()))
                .map(UkCoreTest::sentence)
                .toList();
    }

    private static String sentence(SingleValidationMessage found) {
        return found.getLocationString() + ": " + found.getMessage();
    }
}
