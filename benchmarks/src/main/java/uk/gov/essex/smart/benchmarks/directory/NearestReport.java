package uk.gov.essex.smart.benchmarks.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.benchmarks.Latencies;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.lives.aws.DynamoDirectory;
import uk.gov.essex.smart.lives.directory.CurrentEdition;
import uk.gov.essex.smart.lives.directory.Directory;
import uk.gov.essex.smart.lives.directory.Match;
import uk.gov.essex.smart.lives.directory.Search;
import uk.gov.essex.smart.lives.directory.Wanted;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** Prints what the nearest eligible of a county's services takes, by cells and by reading every entry, over DynamoDB Local. */
public final class NearestReport {

    private static final int SERVICES = 2_000;
    private static final int WARM_UP = 50;
    private static final int QUESTIONS = 200;

    private final ReadUnits units = new ReadUnits();
    private final List<Wanted> questions;
    private final Directory cells;

    private NearestReport() {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(DynamoServer.endpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(Clients.http())
                .overrideConfiguration(override -> override.addExecutionInterceptor(units))
                .build();
        County county = new County(11);
        cells = new DynamoDirectory(client, Tables.byPartition());
        county.services(SERVICES).forEach(cells::put);
        questions = IntStream.range(0, QUESTIONS)
                .mapToObj(number -> county.question())
                .toList();
    }

    /** What one way took. */
    private record Taken(double medianMillis, double p95Millis, double unitsEach, List<List<UUID>> answers) {}

    /** Measures and prints; takes no arguments. */
    public static void main(String[] args) {
        NearestReport report = new NearestReport();
        Taken ours = report.ask(report.cells);
        Taken usual = report.ask(new WholeTable(report.cells));
        if (!ours.answers().equals(usual.answers())) {
            throw new IllegalStateException("The two ways answer differently");
        }
        System.out.printf(
                Locale.ROOT,
                "%,d services, %d questions of 10 km, answers equal; CPU time of the asking thread%n%-24s %12s %12s"
                        + " %12s%n",
                SERVICES,
                QUESTIONS,
                "",
                "median ms",
                "p95 ms",
                "read units");
        print("cells (ours)", ours);
        print("every entry", usual);
        System.out.printf(
                Locale.ROOT,
                "%-24s %12.1f %12.1f %12.1f%n",
                "times as much",
                usual.medianMillis() / ours.medianMillis(),
                usual.p95Millis() / ours.p95Millis(),
                usual.unitsEach() / ours.unitsEach());
        System.exit(0);
    }

    private Taken ask(Directory directory) {
        Search search = new Search(directory, new CurrentEdition(directory, InstantSource.system()));
        questions.stream().limit(WARM_UP).forEach(search::services);
        units.reset();
        Latencies latencies = new Latencies();
        List<List<UUID>> answers = questions.stream()
                .map(question -> ids(latencies.time(() -> search.services(question)).stream()))
                .toList();
        return new Taken(latencies.millis(0.5), latencies.millis(0.95), units.sum() / QUESTIONS, answers);
    }

    private static List<UUID> ids(Stream<Match> matches) {
        return matches.map(match -> match.service().id()).toList();
    }

    private static void print(String title, Taken taken) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %12.1f %12.1f %12.1f%n",
                title,
                taken.medianMillis(),
                taken.p95Millis(),
                taken.unitsEach());
    }
}
