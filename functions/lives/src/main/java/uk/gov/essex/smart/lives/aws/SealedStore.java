package uk.gov.essex.smart.lives.aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.Retention;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SubjectAccess;

/**
 * Everything over one sealed table and one client.
 *
 * @param rehearsed the same documents, of which nothing can be changed: each step goes the whole way and conflicts
 * @param opening seals something invented and opens it again; nothing is stored
 */
public record SealedStore(
        SealedDocuments documents,
        SealedDocuments rehearsed,
        Retention retention,
        SubjectAccess access,
        LookupKeys lookups,
        Runnable opening) {

    /** The client for it; region, endpoint and credentials come from the function's environment. */
    public static DynamoDbClient client() {
        return StoreFaults.told(Clients.dynamo());
    }

    /**
     * The store in a table.
     *
     * @param masterKey the KMS key that wraps people's keys
     */
    public static SealedStore open(DynamoDbClient client, String table, String masterKey) {
        MasterKey master = KmsMasterKey.at(masterKey);
        TableKeys keys = new TableKeys(client, table, master);
        Seals seals = new Seals(master, table);
        AuditChain chain = new AuditChain(new MacKeys(keys.read(TableKeys.Use.AUDIT)));
        SealedDocuments documents = new DynamoSealedDocuments(client, table, seals, chain);
        return new SealedStore(
                documents,
                DynamoSealedDocuments.rehearsed(client, table, seals, chain),
                new DynamoRetention(client, table, chain),
                new SubjectAccess(documents, chain),
                new LookupKeys(keys.read(TableKeys.Use.LOOKUP)),
                seals::rehearse);
    }
}
