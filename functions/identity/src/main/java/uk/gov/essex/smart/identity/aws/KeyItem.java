package uk.gov.essex.smart.identity.aws;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import uk.gov.essex.smart.identity.ApiKey;
import uk.gov.essex.smart.identity.KeyId;
import uk.gov.essex.smart.identity.Limits;
import uk.gov.essex.smart.identity.Owner;
import uk.gov.essex.smart.identity.Scope;
import uk.gov.essex.smart.identity.SecretDigest;

/** How a key stands in its table, attribute by attribute. Moments are epoch seconds. */
final class KeyItem {

    static final String ID = "id";
    static final String REVOKED = "revoked";
    static final String REPLACED_BY = "replacedBy";

    static final TableSchema<ApiKey> SCHEMA = StaticImmutableTableSchema.builder(ApiKey.class, KeyItem.class)
            .newItemBuilder(KeyItem::new, KeyItem::key)
            .addAttribute(
                    String.class,
                    attribute -> attribute
                            .name(ID)
                            .getter(key -> key.id().value())
                            .setter((item, value) -> item.id = value)
                            .tags(StaticAttributeTags.primaryPartitionKey()))
            .addAttribute(
                    String.class,
                    attribute -> attribute
                            .name("digest")
                            .getter(key -> key.digest().hex())
                            .setter((item, value) -> item.digest = value))
            .addAttribute(
                    String.class,
                    attribute -> attribute
                            .name("owner")
                            .getter(key -> key.owner().value())
                            .setter((item, value) -> item.owner = value))
            .addAttribute(
                    EnhancedType.setOf(String.class),
                    attribute -> attribute
                            .name("scopes")
                            .getter(key ->
                                    key.scopes().stream().map(Scope::value).collect(Collectors.toSet()))
                            .setter((item, value) -> item.scopes = value))
            .addAttribute(
                    Integer.class,
                    attribute -> attribute
                            .name("requestsPerMinute")
                            .getter(key -> key.limits().requestsPerMinute())
                            .setter((item, value) -> item.requestsPerMinute = value))
            .addAttribute(
                    Integer.class,
                    attribute -> attribute
                            .name("requestsPerDay")
                            .getter(key -> key.limits().requestsPerDay())
                            .setter((item, value) -> item.requestsPerDay = value))
            .addAttribute(
                    Long.class,
                    attribute -> attribute
                            .name("created")
                            .getter(key -> key.created().getEpochSecond())
                            .setter((item, value) -> item.created = value))
            .addAttribute(
                    Long.class,
                    attribute -> attribute
                            .name("expires")
                            .getter(key -> key.expires().getEpochSecond())
                            .setter((item, value) -> item.expires = value))
            .addAttribute(
                    Long.class,
                    attribute -> attribute
                            .name(REVOKED)
                            .getter(key ->
                                    key.revoked().map(Instant::getEpochSecond).orElse(null))
                            .setter((item, value) -> item.revoked = value))
            .addAttribute(
                    String.class,
                    attribute -> attribute
                            .name("replaces")
                            .getter(key -> key.replaces().map(KeyId::value).orElse(null))
                            .setter((item, value) -> item.replaces = value))
            .addAttribute(
                    String.class,
                    attribute -> attribute
                            .name(REPLACED_BY)
                            .getter(key -> key.replacedBy().map(KeyId::value).orElse(null))
                            .setter((item, value) -> item.replacedBy = value))
            .build();

    private String id = "";
    private String digest = "";
    private String owner = "";
    private Set<String> scopes = Set.of();
    private int requestsPerMinute;
    private int requestsPerDay;
    private long created;
    private long expires;
    private @Nullable Long revoked;
    private @Nullable String replaces;
    private @Nullable String replacedBy;

    private KeyItem() {}

    private ApiKey key() {
        return new ApiKey(
                new KeyId(id),
                SecretDigest.ofHex(digest),
                new Owner(owner),
                scopes.stream().map(Scope::new).collect(Collectors.toSet()),
                new Limits(requestsPerMinute, requestsPerDay),
                Instant.ofEpochSecond(created),
                Instant.ofEpochSecond(expires),
                Optional.ofNullable(revoked).map(Instant::ofEpochSecond),
                Optional.ofNullable(replaces).map(KeyId::new),
                Optional.ofNullable(replacedBy).map(KeyId::new));
    }
}
