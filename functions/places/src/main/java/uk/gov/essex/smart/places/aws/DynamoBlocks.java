package uk.gov.essex.smart.places.aws;

import static software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional.sortBetween;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.PostId;

/**
 * Blocks in DynamoDB: one item a block, one conditional put a block. A put that finds an item learns it from the
 * refusal itself, so a duplicate costs no read. Safe from any thread.
 */
public final class DynamoBlocks implements Blocks {

    private static final int MOST_ATTEMPTS = 8;
    private static final Expression ABSENT = Expression.builder()
            .expression("attribute_not_exists(" + BlockItem.PARTITION + ")")
            .build();

    private final DynamoDbTable<BlockItem> table;
    private final LongConsumer storedBytes;

    /** @param storedBytes told the size of every new block, in bytes of its code */
    public DynamoBlocks(DynamoDbEnhancedClient client, String tableName, LongConsumer storedBytes) {
        table = client.table(tableName, BlockItem.SCHEMA);
        this.storedBytes = storedBytes;
    }

    @Override
    public Stored put(Block block) {
        Blocks.checkSpan(block.grid());
        BlockItem item = BlockItem.of(block);
        Optional<BlockItem> kept = putIf(item, ABSENT);
        if (kept.isEmpty()) {
            storedBytes.accept(item.bytes().asByteArrayUnsafe().length);
            return Stored.NEW;
        }
        return fill(block, kept.get());
    }

    /** Fills the gaps of what is kept; starts again from what it finds whenever another caller was faster. */
    private Stored fill(Block block, BlockItem found) {
        BlockItem kept = found;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Block old = kept.block();
            if (!old.grid().equals(block.grid())) {
                return Stored.CONFLICTING;
            }
            Block filled = old.filledFrom(block);
            if (filled.equals(old)) {
                return Stored.DUPLICATE;
            }
            Optional<BlockItem> other = putIf(BlockItem.of(filled), unchanged(kept));
            if (other.isEmpty()) {
                return Stored.MERGED;
            }
            kept = other.get();
        }
        throw new IllegalStateException("A block changed under " + MOST_ATTEMPTS + " attempts to fill its gaps");
    }

    /** Puts the item, or returns the one that stands in its way. */
    private Optional<BlockItem> putIf(BlockItem item, Expression condition) {
        try {
            table.putItem(PutItemEnhancedRequest.builder(BlockItem.class)
                    .item(item)
                    .conditionExpression(condition)
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .build());
            return Optional.empty();
        } catch (ConditionalCheckFailedException standing) {
            return Optional.of(BlockItem.SCHEMA.mapToItem(standing.item()));
        }
    }

    private static Expression unchanged(BlockItem kept) {
        return Expression.builder()
                .expression(BlockItem.BYTES + " = :kept")
                .expressionValues(
                        Map.of(":kept", AttributeValue.builder().b(kept.bytes()).build()))
                .build();
    }

    @Override
    public List<Block> list(PostId post, long from, long until, int most) {
        Blocks.checkRange(from, until, most);
        long earliest = Math.max(0, from - LONGEST_SPAN_SECONDS + 1);
        List<Block> found = new ArrayList<>();
        if (from >= until) {
            return found;
        }
        YearMonth last = monthOf(until - 1);
        for (YearMonth month = monthOf(earliest);
                !month.isAfter(last) && found.size() < most;
                month = month.plusMonths(1)) {
            listMonth(post, month, earliest, from, until, most, found);
        }
        return found;
    }

    private void listMonth(
            PostId post, YearMonth month, long earliest, long from, long until, int most, List<Block> found) {
        String partition = BlockItem.partition(post, month.atDay(1).atStartOfDay(ZoneOffset.UTC));
        Key first = Key.builder().partitionValue(partition).sortValue(earliest).build();
        Key end = Key.builder().partitionValue(partition).sortValue(until - 1).build();
        for (BlockItem item : table.query(query -> query.queryConditional(sortBetween(first, end)))
                .items()) {
            Block block = item.block();
            if (block.grid().end() > from) {
                found.add(block);
            }
            if (found.size() == most) {
                return;
            }
        }
    }

    private static YearMonth monthOf(long second) {
        return YearMonth.from(Instant.ofEpochSecond(second).atZone(ZoneOffset.UTC));
    }
}
