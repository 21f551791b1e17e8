package uk.gov.essex.smart.benchmarks.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.testing.DynamoServer;

/**
 * Prints how many paid orders of one publisher go through in a second, what each writes, and by how much the
 * publisher is owed too little in the end. The two ways take turns in one run over one DynamoDB Local.
 */
public final class OrderSpeed {

    static final long FEE = 1_000;

    private static final int ROUNDS = 5;
    private static final int ROUND = 100;
    private static final AtomicInteger ORDERS = new AtomicInteger();

    private OrderSpeed() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        WriteUnits units = new WriteUnits();
        try (DynamoDbClient client = client(units)) {
            System.out.printf(Locale.ROOT, "%-30s %9s %12s %10s%n", "", "orders/s", "units/order", "pence lost");
            for (int threads : new int[] {1, 8}) {
                Timed ours = new Timed("transactions", new OurWay(client), threads);
                Timed usual = new Timed("read, change, write", new UsualWay(client), threads);
                ours.round(units);
                usual.round(units);
                for (int i = 0; i < ROUNDS; i++) {
                    ours.round(units);
                    usual.round(units);
                }
                ours.print();
                usual.print();
            }
        }
        System.exit(0);
    }

    private static DynamoDbClient client(WriteUnits units) {
        return DynamoDbClient.builder()
                .endpointOverride(DynamoServer.endpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.addExecutionInterceptor(units))
                .build();
    }

    private static final class Timed {

        private final String title;
        private final Way way;
        private final int threads;
        private final List<Double> rates = new ArrayList<>();
        private double units;
        private int sold;

        private Timed(String title, Way way, int threads) {
            this.title = title + ", threads " + threads;
            this.way = way;
            this.threads = threads;
        }

        /** The first warms up and its rate is left out. */
        private void round(WriteUnits written) throws InterruptedException, ExecutionException {
            written.take();
            long begun = System.nanoTime();
            try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < ROUND; i++) {
                    all.add(executor.submit(() -> way.sell(ORDERS.incrementAndGet())));
                }
                for (Future<?> one : all) {
                    one.get();
                }
            }
            rates.add(ROUND / ((System.nanoTime() - begun) * 1e-9));
            units += written.take();
            sold += ROUND;
        }

        private void print() {
            List<Double> sorted =
                    rates.subList(1, rates.size()).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %9.1f %12.2f %10d%n",
                    title,
                    sorted.get(sorted.size() / 2),
                    units / sold,
                    sold * FEE - way.balance());
        }
    }
}
