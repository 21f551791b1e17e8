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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.lives.directory.Directory;
import uk.gov.essex.smart.lives.directory.Service;

/**
 * Entries in one table, read by key, by bucket and by geographic cell. An entry and all that leads to it
 * change in one transaction; see {@link DirectoryItem} for the items.
 */
public final class DynamoDirectory implements Directory {

    private static final int MOST_ATTEMPTS = 5;

    private final DirectoryTable table;

    public DynamoDirectory(DynamoDbClient client, String table) {
        this.table = new DirectoryTable(client, table);
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
                table.client().transactWriteItems(transaction -> transaction.transactItems(changes(kept, service)));
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
        return table.find(DirectoryItem.key(service)).map(DirectoryItem::read);
    }

    @Override
    public Optional<Service> findAt(UUID site) {
        return table.find(DirectoryItem.siteKey(site))
                .map(DirectoryItem::service)
                .flatMap(this::find)
                .filter(service -> service.findSite(site).isPresent());
    }

    @Override
    public List<Service> list() {
        return IntStream.range(0, DirectoryItem.BUCKETS)
                .mapToObj(DirectoryItem::bucket)
                .flatMap(table::partition)
                .map(DirectoryItem::read)
                .sorted(Comparator.comparing(Service::id))
                .toList();
    }

    @Override
    public List<Service> listNear(Position centre, int radiusMetres) {
        List<Map<String, AttributeValue>> near = Cell.around(centre, radiusMetres).stream()
                .map(DirectoryItem::partition)
                .flatMap(table::partition)
                .filter(pointer -> DirectoryItem.position(pointer).distanceMetres(centre) <= radiusMetres)
                .map(DirectoryItem::serviceIn)
                .distinct()
                .map(DirectoryItem::key)
                .toList();
        return table.list(near)
                .map(DirectoryItem::read)
                .sorted(Comparator.comparing(Service::id))
                .toList();
    }

    private List<TransactWriteItem> changes(Optional<Service> kept, Service service) {
        List<Map<String, AttributeValue>> pointers = DirectoryItem.pointers(service);
        Set<Map<String, AttributeValue>> held =
                pointers.stream().map(DirectoryItem::keyOf).collect(Collectors.toSet());
        List<TransactWriteItem> changes = new ArrayList<>();
        changes.add(put(entry(kept, service)));
        pointers.forEach(pointer -> changes.add(
                put(Put.builder().tableName(table.name()).item(pointer).build())));
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
                .tableName(table.name())
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
                .delete(Delete.builder().tableName(table.name()).key(key).build())
                .build();
    }
}
