package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.infrastructure.Synthesised.Resource;

/** No role may do more than it is used for. */
final class PermissionsTest {

    /** The only actions allowed on everything, and why: AWS knows no resource for them. */
    private static final Set<String> WITHOUT_RESOURCES = Set.of(
            "xray:PutTraceSegments",
            "xray:PutTelemetryRecords",
            "iot:AttachThingPrincipal",
            "iot:ListPrincipalThings",
            "iot:RegisterThing");

    private static final Set<String> CHANGES = Set.of(
            "dynamodb:BatchGetItem",
            "dynamodb:ConditionCheckItem",
            "dynamodb:DeleteItem",
            "dynamodb:GetItem",
            "dynamodb:PutItem",
            "dynamodb:Query",
            "dynamodb:UpdateItem");

    private static final Set<String> TRADING = Set.of(
            "dynamodb:BatchGetItem",
            "dynamodb:DeleteItem",
            "dynamodb:GetItem",
            "dynamodb:PutItem",
            "dynamodb:Query",
            "dynamodb:UpdateItem");

    private static final String[] TAKING_PARTS = {
        "s3:AbortMultipartUpload", "s3:GetObject", "s3:ListBucket", "s3:ListMultipartUploadParts", "s3:PutObject"
    };

    /** What each function may do to tables, buckets and queues, by the start of its role's id. */
    private static final Map<String, Set<String>> DUTIES = Map.ofEntries(
            Map.entry("Ingest", Set.of("dynamodb:PutItem", "dynamodb:GetItem", "sqs:SendMessage")),
            Map.entry(
                    "Redrive",
                    Set.of("dynamodb:PutItem", "dynamodb:GetItem", "sqs:ReceiveMessage", "sqs:DeleteMessage")),
            Map.entry("Api", Set.of("dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem")),
            Map.entry("Authorizer", Set.of("dynamodb:GetItem")),
            Map.entry(
                    "MovementApi",
                    Set.of(
                            "dynamodb:ConditionCheckItem",
                            "dynamodb:GetItem",
                            "dynamodb:PutItem",
                            "dynamodb:Query",
                            "dynamodb:UpdateItem",
                            "s3:GetObject",
                            "s3:ListBucket")),
            Map.entry("MovementOptimise", Set.of("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query")),
            Map.entry("GtfsImport", Set.of("s3:GetObject", "s3:ListBucket", "s3:PutObject", "sqs:SendMessage")),
            Map.entry("CloseDay", Set.of("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query")),
            Map.entry("Position", Set.of("dynamodb:PutItem", "dynamodb:Query", "sqs:SendMessage")),
            Map.entry(
                    "LivesDirectory",
                    Set.of(
                            "dynamodb:BatchGetItem",
                            "dynamodb:DeleteItem",
                            "dynamodb:GetItem",
                            "dynamodb:PutItem",
                            "dynamodb:Query",
                            "dynamodb:UpdateItem")),
            Map.entry(
                    "LivesPostcodes",
                    Set.of(
                            "dynamodb:BatchWriteItem",
                            "s3:GetObject",
                            "s3:ListBucket",
                            "s3:PutObject",
                            "sqs:SendMessage")),
            Map.entry("LivesReferrals", CHANGES),
            Map.entry("LivesEscalate", CHANGES),
            Map.entry("LivesRetain", CHANGES),
            Map.entry("LivesTell", CHANGES),
            Map.entry(
                    "SupermarketCatalogue",
                    Set.of("dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem")),
            Map.entry("SupermarketPublishing", and(CHANGES, TAKING_PARTS)),
            Map.entry(
                    "SupermarketScreen",
                    and(CHANGES, "s3:GetObject", "s3:ListBucket", "s3:PutObject", "sqs:SendMessage")),
            Map.entry("SupermarketObtaining", and(CHANGES, "s3:GetObject", "s3:ListBucket")),
            Map.entry("SupermarketRelease", and(and(CHANGES, TAKING_PARTS), "s3:DeleteObject")),
            Map.entry("SupermarketTrade", TRADING),
            Map.entry("SupermarketSettle", TRADING),
            Map.entry("Keys", Set.of("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:Scan")));

    private static Set<String> and(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    private record Statement(Resource policy, List<String> actions, List<String> resources) {}

    private final List<Statement> statements = statements();

    @Test
    void nameEveryActionInFull() {
        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.actions()).noneMatch(action -> action.contains("*")));
    }

    @Test
    void nameTheResourceWhereverAwsKnowsOne() {
        assertThat(statements)
                .filteredOn(statement -> statement.resources().contains("\"*\""))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.actions()).isSubsetOf(WITHOUT_RESOURCES));
    }

    @Test
    void giveEachFunctionItsDutiesAndNoOthers() {
        DUTIES.forEach((function, duties) -> assertThat(statements.stream()
                        .filter(statement -> statement.policy().id().startsWith(function + "Role"))
                        .flatMap(statement -> statement.actions().stream())
                        .filter(action -> action.matches("(dynamodb|s3|sqs):.*"))
                        .collect(Collectors.toSet()))
                .as(function)
                .isEqualTo(duties));
    }

    @Test
    void comeWithoutPoliciesOfAws() {
        assertThat(Synthesised.prod().resources("AWS::IAM::Role"))
                .isNotEmpty()
                .allSatisfy(role ->
                        assertThat(role.properties().has("ManagedPolicyArns")).isFalse());
    }

    private static List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (Resource policy : Synthesised.prod().resources("AWS::IAM::Policy")) {
            for (JsonNode statement : policy.properties().at("/PolicyDocument/Statement")) {
                statements.add(new Statement(
                        policy,
                        each(statement.get("Action")).map(JsonNode::asText).toList(),
                        each(statement.get("Resource")).map(JsonNode::toString).toList()));
            }
        }
        return statements;
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }
}
