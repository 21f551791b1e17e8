package uk.gov.essex.smart.benchmarks.coldstart;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.LoopbackKms;
import uk.gov.essex.smart.testing.Tables;

/** What a deployed function finds around it: tables in a DynamoDB Local, a KMS, and the environment that names them. */
final class Surroundings {

    private Surroundings() {}

    /** Makes the tables, empty; returns the environment with which functions find them. */
    static Map<String, String> make() throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("READINGS_TABLE", Tables.readings());
        environment.put("LAMPPOSTS_TABLE", Tables.lampposts());
        environment.put("KEYS_TABLE", Tables.byId());
        environment.put("USAGE_TABLE", Tables.byId());
        environment.put("DEAD_LETTER_QUEUE_URL", DynamoServer.endpoint() + "/000000000000/dead-letters");
        environment.put("DIRECTORY_TABLE", Tables.byPartition());
        environment.put("CASES_TABLE", Tables.byPartition());
        environment.put("MASTER_KEY", LoopbackKms.KEY);
        environment.put("AWS_ENDPOINT_URL_KMS", new LoopbackKms().endpoint().toString());
        environment.put("OLDEST_DAYS", "36500");
        environment.put("STAGE", "dev");
        environment.put("AWS_ENDPOINT_URL", DynamoServer.endpoint().toString());
        environment.put("AWS_REGION", "eu-west-2");
        environment.put("AWS_ACCESS_KEY_ID", "test");
        environment.put("AWS_SECRET_ACCESS_KEY", "test");
        return environment;
    }
}
