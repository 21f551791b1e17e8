package uk.gov.essex.smart.benchmarks.orders;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Adds up what AWS charges for puts and transactions: a unit for each kibibyte of an item, begun or whole, and two within a
 * transaction (Amazon DynamoDB Developer Guide, read and write operations). DynamoDB Local tells two units for a
 * transaction, whatever is in it.
 */
final class WriteUnits implements ExecutionInterceptor {

    private static final int UNIT_BYTES = 1_024;

    private final LongAdder sum = new LongAdder();

    /** What was written since it was last asked. */
    double take() {
        return sum.sumThenReset();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        switch (context.request()) {
            case PutItemRequest put -> sum.add(units(put.item()));
            case TransactWriteItemsRequest transaction ->
                transaction.transactItems().forEach(item -> sum.add(2 * units(item)));
            default -> {}
        }
    }

    private static long units(TransactWriteItem item) {
        return item.put() == null ? 1 : units(item.put().item());
    }

    private static long units(Map<String, AttributeValue> item) {
        return (size(item) + UNIT_BYTES - 1) / UNIT_BYTES;
    }

    /** Names and values in UTF-8; numbers are stored shorter than they are written. */
    private static long size(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToLong(entry -> bytes(entry.getKey()) + size(entry.getValue()))
                .sum();
    }

    private static long size(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> bytes(value.n());
            case M -> 3 + size(value.m());
            default -> throw new IllegalArgumentException("Nobody writes " + value.type() + " here");
        };
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
