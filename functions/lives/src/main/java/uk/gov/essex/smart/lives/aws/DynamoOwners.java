package uk.gov.essex.smart.lives.aws;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import uk.gov.essex.smart.lives.directory.Owners;

/** Owners in the directory's table, an item an id that is written once; see {@link DirectoryItem}. */
public final class DynamoOwners implements Owners {

    private final DirectoryTable table;

    public DynamoOwners(DynamoDbClient client, String table) {
        this.table = new DirectoryTable(client, table);
    }

    @Override
    public Set<UUID> claim(Set<UUID> ids, String owner) {
        Map<UUID, String> known = known(ids);
        Set<UUID> foreign = new HashSet<>(ids);
        foreign.removeIf(id -> known.getOrDefault(id, owner).equals(owner));
        if (foreign.isEmpty()) {
            ids.stream()
                    .filter(id -> !known.containsKey(id) && !write(id, owner))
                    .forEach(foreign::add);
        }
        return foreign;
    }

    private Map<UUID, String> known(Set<UUID> ids) {
        Map<UUID, String> known = new HashMap<>();
        table.list(ids.stream().map(DirectoryItem::ownerKey).toList())
                .forEach(item -> known.put(DirectoryItem.ownedId(item), DirectoryItem.owner(item)));
        return known;
    }

    /** Whether the id is the owner's now: another may have been faster since it was read. */
    private boolean write(UUID id, String owner) {
        try {
            table.client()
                    .putItem(put -> put.tableName(table.name())
                            .item(DirectoryItem.owned(id, owner))
                            .conditionExpression("attribute_not_exists(#owner) OR #owner = :owner")
                            .expressionAttributeNames(Map.of("#owner", DirectoryItem.OWNER))
                            .expressionAttributeValues(Map.of(":owner", AttributeValue.fromS(owner))));
            return true;
        } catch (ConditionalCheckFailedException taken) {
            return false;
        }
    }
}
