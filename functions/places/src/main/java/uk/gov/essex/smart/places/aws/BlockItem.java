package uk.gov.essex.smart.places.aws;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.block.BlockCodec;

/**
 * A block as the readings table holds it.
 *
 * @param partition {@code post-000001#202601}: the post and the UTC month of the block's start
 * @param start the sort key, seconds since 1970
 * @param bytes as {@link BlockCodec} writes them
 */
record BlockItem(String partition, long start, SdkBytes bytes) {

    static final String BYTES = "b";
    static final String PARTITION = "pk";
    static final String START = "sk";

    static final TableSchema<BlockItem> SCHEMA = StaticImmutableTableSchema.builder(BlockItem.class, Draft.class)
            .newItemBuilder(Draft::new, Draft::build)
            .addAttribute(
                    String.class,
                    attribute -> attribute
                            .name(PARTITION)
                            .getter(BlockItem::partition)
                            .setter(Draft::partition)
                            .tags(StaticAttributeTags.primaryPartitionKey()))
            .addAttribute(
                    Long.class,
                    attribute -> attribute
                            .name(START)
                            .getter(BlockItem::start)
                            .setter(Draft::start)
                            .tags(StaticAttributeTags.primarySortKey()))
            .addAttribute(
                    SdkBytes.class,
                    attribute -> attribute.name(BYTES).getter(BlockItem::bytes).setter(Draft::bytes))
            .build();

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    static BlockItem of(Block block) {
        return new BlockItem(
                partition(block.post(), block.grid().startInstant().atZone(ZoneOffset.UTC)),
                block.grid().start(),
                SdkBytes.fromByteArrayUnsafe(BlockCodec.encode(block)));
    }

    static String partition(PostId post, ZonedDateTime moment) {
        return post.value() + "#" + MONTH.format(moment);
    }

    Block block() {
        return BlockCodec.decode(
                PostId.find(partition.substring(0, partition.indexOf('#'))).orElseThrow(),
                start,
                bytes.asByteArrayUnsafe());
    }

    /** What the Enhanced Client fills before it makes the item. */
    static final class Draft {

        private String partition = "";
        private long start;
        private SdkBytes bytes = SdkBytes.fromByteArrayUnsafe(new byte[0]);

        void partition(String value) {
            partition = value;
        }

        void start(Long value) {
            start = value;
        }

        void bytes(SdkBytes value) {
            bytes = value;
        }

        BlockItem build() {
            return new BlockItem(partition, start, bytes);
        }
    }
}
