package uk.gov.essex.smart.identity.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.identity.ApiKeys;
import uk.gov.essex.smart.identity.ApiKeysContract;
import uk.gov.essex.smart.identity.KeyOffice;
import uk.gov.essex.smart.identity.Keys;
import uk.gov.essex.smart.identity.Limits;
import uk.gov.essex.smart.identity.Owner;
import uk.gov.essex.smart.identity.Rotation;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoApiKeysTest extends ApiKeysContract {

    private final String table = Tables.byId();

    private final DynamoDbClient server = DynamoServer.client();

    @Override
    protected ApiKeys keys() {
        return new DynamoApiKeys(server, table);
    }

    @Test
    void storesNoSecretInAnyForm() {
        KeyOffice office = new KeyOffice(keys(), new Random(7), InstantSource.fixed(Keys.CREATED));
        List<KeyOffice.Issued> issued = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            issued.add(office.create(
                    new Owner("essex-highways"), Set.of(Keys.READ), Duration.ofDays(365), new Limits(600, 50_000)));
        }
        if (office.rotate(issued.getFirst().key().id(), Duration.ofDays(7)) instanceof Rotation.Rotated rotated) {
            issued.add(rotated.successor());
        }
        office.revoke(issued.getLast().key().id());
        List<Map<String, AttributeValue>> raw =
                server.scan(scan -> scan.tableName(table)).items();
        assertThat(raw).hasSize(21);
        String everything = raw.toString();
        for (KeyOffice.Issued one : issued) {
            String text = one.credential().reveal();
            String secret = text.substring(text.lastIndexOf('_') + 1);
            assertThat(everything)
                    .contains(one.key().id().value())
                    .contains(one.credential().secret().digest().hex())
                    .doesNotContain(text)
                    .doesNotContain(secret)
                    .doesNotContain(secret.substring(0, 12))
                    .doesNotContain(HexFormat.of().formatHex(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }
}
