package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.TamperedException;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class TableKeysTest {

    private final String table = Tables.byPartition();

    @Test
    void makesAKeyOnceAndFindsItAgain() {
        TableKeys keys = keys(new byte[32]);

        assertThat(keys.read(TableKeys.Use.LOOKUP).get(1)).hasSize(32);
        assertThat(keys(new byte[32]).read(TableKeys.Use.LOOKUP).get(1))
                .isEqualTo(keys.read(TableKeys.Use.LOOKUP).get(1));
        assertThat(keys.read(TableKeys.Use.AUDIT).get(1))
                .isNotEqualTo(keys.read(TableKeys.Use.LOOKUP).get(1));
    }

    @Test
    void opensNothingUnderAnotherMasterKey() {
        keys(new byte[32]).read(TableKeys.Use.LOOKUP);
        byte[] other = new byte[32];
        other[0] = 1;

        assertThatThrownBy(() -> keys(other).read(TableKeys.Use.LOOKUP)).isInstanceOf(TamperedException.class);
    }

    private TableKeys keys(byte[] master) {
        return new TableKeys(DynamoServer.client(), table, new RawMasterKey(master, new SecureRandom()));
    }
}
