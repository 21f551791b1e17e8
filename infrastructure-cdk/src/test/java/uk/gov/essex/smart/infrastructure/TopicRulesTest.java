package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.infrastructure.Synthesised.Resource;
import uk.gov.essex.smart.testing.Repository;

final class TopicRulesTest {

    /** The functions of rule SQL that AWS IoT and the local cloud both know. */
    private static final Set<String> KNOWN_EVERYWHERE =
            Set.of("clientid", "encode", "isUndefined", "newuuid", "regexp_matches", "replace", "timestamp", "topic");

    private static final Pattern CALL = Pattern.compile("([A-Za-z_]+)\\(");

    private final Synthesised prod = Synthesised.prod();
    private final Sources sources = new Sources(Repository.root(), Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"places_block", "places_will", "movement_position"})
    void areAsTheirFilesSay(String name) {
        JsonNode file = sources.iot("topic-rules/" + name);
        JsonNode payload = rule(name).properties().get("TopicRulePayload");

        assertThat(file.get("name").asText()).isEqualTo(name);
        assertThat(payload.get("Sql").asText()).isEqualTo(file.get("sql").asText());
        assertThat(payload.get("AwsIotSqlVersion").asText()).isEqualTo("2016-03-23");
        assertThat(payload.get("Description").asText())
                .isEqualTo(file.get("description").asText())
                .hasSizeLessThanOrEqualTo(256);
        assertThat(payload.get("RuleDisabled").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"places_block", "places_will", "movement_position"})
    void speakTheSqlThatIsKnownEverywhere(String name) {
        String sql = sources.iot("topic-rules/" + name).get("sql").asText();

        assertThat(CALL.matcher(sql).results().map(call -> call.group(1))).isSubsetOf(KNOWN_EVERYWHERE);
        assertThat(sql).containsOnlyOnce("SELECT").doesNotContain("${", "decode(", "get_thing_shadow");
    }

    @ParameterizedTest
    @CsvSource({"places_block,IngestLive", "movement_position,PositionLive"})
    void handMessagesToAnAliasThatLetsOnlyThatRuleCall(String name, String reader) {
        Resource rule = rule(name);
        String alias = rule.properties()
                .at("/TopicRulePayload/Actions/0/Lambda/FunctionArn/Ref")
                .asText();

        assertThat(alias).startsWith(reader);
        assertThat(prod.resources("AWS::Lambda::Permission"))
                .filteredOn(permission ->
                        permission.properties().get("Principal").asText().equals("iot.amazonaws.com"))
                .filteredOn(permission ->
                        permission.properties().at("/FunctionName/Ref").asText().equals(alias))
                .singleElement()
                .satisfies(permission -> {
                    assertThat(permission
                                    .properties()
                                    .at("/SourceArn/Fn::GetAtt/0")
                                    .asText())
                            .isEqualTo(rule.id());
                    assertThat(permission.properties().get("SourceAccount").asText())
                            .isEqualTo("111122223333");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"places_block", "places_will", "movement_position"})
    void handWhatTheirActionRefusesToTheDeadLetters(String name) {
        assertThat(rule(name)
                        .properties()
                        .at("/TopicRulePayload/ErrorAction/Sqs/QueueUrl")
                        .toString())
                .contains("DeadLetters");
    }

    private Resource rule(String name) {
        List<Resource> rules = prod.resources("AWS::IoT::TopicRule").stream()
                .filter(rule -> rule.properties().get("RuleName").asText().equals(name))
                .toList();
        assertThat(rules).hasSize(1);
        return rules.getFirst();
    }
}
