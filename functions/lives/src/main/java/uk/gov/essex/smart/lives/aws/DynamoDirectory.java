package uk.gov.essex.smart.lives.aws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.lives.directory.Directory;
import uk.gov.essex.smart.lives.directory.Service;

/**
 * Entries in one table, read by key, by bucket and by geographic cell, never by a scan. An entry and all that leads to it
 * change in one transaction; see {@link DirectoryItem} for the items.
 */
public final class DynamoDirectory implements Directory {

    private static final int MOST_ATTEMPTS = 5;
    private static final int MOST_KEYS = 100;

    private final DynamoDbClient client;
    private final String table;

    public DynamoDirectory(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Over a client from the function's environment. */
    public static DynamoDirectory at(String table) {
        return new DynamoDirectory(Clients.dynamo(), table);
    }

    @Override
    public boolean put(Service service) {
        for (int attempt = 1; ; attempt++) {
            Optional<Service> kept = find(service.id());
            boolean isOld = kept.isPresent()
                    && !kept.get()
                            .assurance()
                            .modified()
                            .isBefore(service.assurance().modified());
            if (isOld) {
                return false;
            }
            try {
                client.transactWriteItems(transaction -> transaction.transactItems(changes(kept, service)));
                return true;
            } catch (TransactionCanceledException changedMeanwhile) {
                if (attempt == MOST_ATTEMPTS) {
                    throw changedMeanwhile;
                }
            }
        }
    }

    @Override
    public Optional<Service> find(UUID service) {
        return item(DirectoryItem.key(service)).map(DirectoryItem::read);
    }

    @Override
    public Optional<Service> findAt(UUID site) {
        return item(DirectoryItem.siteKey(site))
                .map(DirectoryItem::service)
                .flatMap(this::find)
                .filter(service -> service.findSite(site).isPresent());
    }

    @Override
    public List<Service> list() {
        return IntStream.range(0, DirectoryItem.BUCKETS)
                .mapToObj(DirectoryItem::bucket)
                .flatMap(this::partition)
                .map(DirectoryItem::read)
                .sorted(Comparator.comparing(Service::id))
                .toList();
    }

    @Override
    public List<Service> listNear(Position centre, int radiusMetres) {
        List<UUID> near = Cell.around(centre, radiusMetres).stream()
                .map(DirectoryItem::partition)
                .flatMap(this::partition)
                .filter(pointer -> DirectoryItem.position(pointer).distanceMetres(centre) <= radiusMetres)
                .map(DirectoryItem::serviceIn)
                .distinct()
                .sorted()
                .toList();
        return IntStream.range(0, Math.ceilDiv(near.size(), MOST_KEYS))
                .mapToObj(part -> near.subList(part * MOST_KEYS, Math.min(near.size(), (part + 1) * MOST_KEYS)))
                .flatMap(this::read)
                .sorted(Comparator.comparing(Service::id))
                .toList();
    }

    private List<TransactWriteItem> changes(Optional<Service> kept, Service service) {
        List<Map<String, AttributeValue>> pointers = DirectoryItem.pointers(service);
        Set<Map<String, AttributeValue>> held =
                pointers.stream().map(DirectoryItem::keyOf).collect(Collectors.toSet());
        List<TransactWriteItem> changes = new ArrayList<>();
        changes.add(put(entry(kept, service)));
        pointers.forEach(pointer ->
                changes.add(put(Put.builder().tableName(table).item(pointer).build())));
        kept.stream()
                .flatMap(old -> DirectoryItem.pointers(old).stream())
                .map(DirectoryItem::keyOf)
                .filter(key -> !held.contains(key))
                .forEach(key -> changes.add(delete(key)));
        return changes;
    }

    /** Only over the entry that was read, so that two providers' changes cannot leave each other's pointers. */
    private Put entry(Optional<Service> kept, Service service) {
        Put.Builder put = Put.builder()
                .tableName(table)
                .item(DirectoryItem.of(service))
                .expressionAttributeNames(Map.of("#modified", DirectoryItem.MODIFIED));
        return kept.map(old -> put.conditionExpression("#modified = :old")
                        .expressionAttributeValues(Map.of(":old", DirectoryItem.modified(old))))
                .orElseGet(() -> put.conditionExpression("attribute_not_exists(#modified)"))
                .build();
    }

    private static TransactWriteItem put(Put put) {
        return TransactWriteItem.builder().put(put).build();
    }

    private TransactWriteItem delete(Map<String, AttributeValue> key) {
        return TransactWriteItem.builder()
                .delete(Delete.builder().tableName(table).key(key).build())
                .build();
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
        return Optional.of(client.getItem(get -> get.tableName(table).key(key).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    private Stream<Map<String, AttributeValue>> partition(String partition) {
        QueryRequest query = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", DirectoryItem.PARTITION))
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                .build();
        return client.queryPaginator(query).items().stream();
    }

    /** What DynamoDB leaves unread, because an answer would grow too large, is asked for again. */
    private Stream<Service> read(List<UUID> services) {
        List<Service> read = new ArrayList<>();
        Map<String, KeysAndAttributes> left = Map.of(
                table,
                KeysAndAttributes.builder()
                        .keys(services.stream().map(DirectoryItem::key).toList())
                        .build());
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt > services.size()) {
                throw new IllegalStateException("DynamoDB left " + services.size() + " entries unread again and again");
            }
            Map<String, KeysAndAttributes> asked = left;
            BatchGetItemResponse response = client.batchGetItem(get -> get.requestItems(asked));
            response.responses().getOrDefault(table, List.of()).forEach(item -> read.add(DirectoryItem.read(item)));
            left = response.unprocessedKeys();
        }
        return read.stream();
    }
}
