package uk.gov.essex.smart.common.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Throttle;
import uk.gov.essex.smart.common.http.ThrottleContract;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoThrottleTest extends ThrottleContract {

    private final String table = Tables.byId();

    private final DynamoDbClient server = DynamoServer.client();
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    protected Throttle throttle(InstantSource clock) {
        return new DynamoThrottle(countingClient(), table, clock);
    }

    @Test
    void asksOncePerRequestAndNotAtAllForAnonymousCallers() {
        Throttle throttle = throttle(InstantSource.fixed(Instant.parse("2026-03-04T10:15:20Z")));
        throttle.admit(new Caller("key", 10, 10));
        throttle.admit(new Caller("key", 10, 10));
        throttle.admit(Caller.ANONYMOUS);
        assertThat(calls).hasValue(2);
        assertThat(items()).hasSize(1);
    }

    @Test
    void asksNoMoreOnceACallerIsRefused() {
        Throttle throttle = throttle(InstantSource.fixed(Instant.parse("2026-03-04T10:15:20Z")));
        for (int i = 0; i < 100; i++) {
            throttle.admit(new Caller("hammer", 5, 1_000));
        }
        assertThat(calls).hasValue(6);
    }

    @Test
    void keepsADaysItemWithinOneWriteUnit() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-04T00:00:00Z"));
        Throttle throttle = throttle(now::get);
        Caller caller = new Caller("aaaabbbbccccdddd", 30_000, 40_000_000);
        for (int minute = 0; minute < 24 * 60; minute += minute < 720 ? 62 : 7) {
            throttle.admit(caller);
            now.set(Instant.parse("2026-03-04T00:00:00Z").plus(Duration.ofMinutes(minute)));
        }
        Map<String, AttributeValue> item = items().getFirst();
        assertThat(item).hasSizeLessThan(30);
        double units = server.putItem(
                        put -> put.tableName(table).item(item).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .capacityUnits();
        assertThat(units).isEqualTo(1.0);
    }

    @Test
    void marksItemsToExpireWhenTheyNoLongerCount() {
        throttle(InstantSource.fixed(Instant.parse("2026-03-04T10:15:20Z"))).admit(new Caller("key", 10, 10));
        assertThat(items().getFirst())
                .containsEntry("id", AttributeValue.fromS("key#2026-03-04"))
                .containsEntry(
                        "expires",
                        AttributeValue.fromN(Long.toString(
                                Instant.parse("2026-03-06T00:00:00Z").getEpochSecond())));
    }

    private List<Map<String, AttributeValue>> items() {
        return server.scan(scan -> scan.tableName(table)).items();
    }

    private DynamoDbClient countingClient() {
        return DynamoDbClient.builder()
                .endpointOverride(DynamoServer.endpoint())
                .httpClientBuilder(Clients.http())
                .overrideConfiguration(override -> override.addExecutionInterceptor(new ExecutionInterceptor() {
                    @Override
                    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                        calls.incrementAndGet();
                    }
                }))
                .build();
    }
}
