package uk.gov.essex.smart.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.essex.smart.localcloud.Sample.event;
import static uk.gov.essex.smart.localcloud.Sample.text;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.localcloud.Outcome.Answered;
import uk.gov.essex.smart.localcloud.Outcome.Failed;
import uk.gov.essex.smart.localcloud.Outcome.Reason;

/** The host with real child JVMs under AWS's runtime interface client. */
final class HostIT {

    private static final Pattern PROCESS = Pattern.compile("\"process\":(\\d+)");

    @TempDir
    private static Path folder;

    private static final Map<String, Deployed> DEPLOYED = new ConcurrentHashMap<>();
    private static Host host;

    @BeforeAll
    static void start() throws IOException {
        Deployed sample = Sample.in(folder.resolve("code"));
        DEPLOYED.put("sample", sample);
        DEPLOYED.put("snapped", sample.withSnapStart(true));
        DEPLOYED.put("pair", sample);
        DEPLOYED.put(
                "unable",
                new Deployed(
                        "unable",
                        "1",
                        sample.handler(),
                        256,
                        sample.timeout(),
                        Map.of("FAIL_AT_START", "yes"),
                        false,
                        sample.code()));
        host = host(new Pool.Limits(1, 20));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void answersAndKeepsTheProcessForTheNextEvent() throws Exception {
        String first = text(host.invoke("sample", "1", event("one", "{\"n\":1}")));
        String second = text(host.invoke("sample", "1", event("two", "{\"n\":2}")));
        assertThat(first).contains("\"n\":1").contains("\"request\":\"one\"");
        assertThat(second).contains("\"n\":2").contains("\"request\":\"two\"");
        assertThat(process(second)).isEqualTo(process(first));
    }

    @Test
    void givesTheFunctionItsEnvironmentAndItsMemoryAndNothingElse() throws Exception {
        String variables = text(host.invoke("sample", "1", event("environment", "{\"do\":\"environment\"}")));
        assertThat(variables)
                .contains("\"COLOUR\":\"green\"")
                .contains("\"AWS_LAMBDA_FUNCTION_MEMORY_SIZE\":\"256\"")
                .doesNotContain("\"PATH\"");
        String state = text(host.invoke("sample", "1", event("memory", "{}")));
        assertThat(Integer.parseInt(found(state, Pattern.compile("\"heap\":(\\d+)"))))
                .isBetween(200, 218);
    }

    @Test
    void reportsWhatTheHandlerThrows() throws Exception {
        Outcome outcome = host.invoke("sample", "1", event("throws", "{\"do\":\"throw\"}"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.HANDLER_THREW));
        assertThat(text(outcome)).contains("told to throw").contains("java.lang.IllegalArgumentException");
    }

    @Test
    void endsAFunctionThatTakesTooLongAndStartsItAnew() throws Exception {
        String before = text(host.invoke("sample", "1", event("before", "{}")));
        Outcome outcome = host.invoke("sample", "1", event("slow", "{\"do\":\"sleep\",\"ms\":60000}"));
        assertThat(text(outcome)).contains("Task timed out after 2.00 seconds");
        assertThat(ProcessHandle.of(process(before))).isEmpty();
        String after = text(host.invoke("sample", "1", event("after", "{}")));
        assertThat(process(after)).isNotEqualTo(process(before));
    }

    @Test
    void reportsAFunctionThatEndsItsProcessAndStartsItAnew() throws Exception {
        Outcome outcome = host.invoke("sample", "1", event("exit", "{\"do\":\"exit\"}"));
        assertThat(text(outcome)).contains("Runtime.ExitError").contains("exit status 7");
        assertThat(host.invoke("sample", "1", event("again", "{}"))).isInstanceOf(Answered.class);
    }

    @Test
    void reportsAFunctionThatCannotStart() throws Exception {
        Outcome outcome = host.invoke("unable", "1", event("unable", "{}"));
        assertThat(text(outcome)).contains("told to fail at start");
    }

    @Test
    void runsTheHooksAroundASnapshotBeforeTheFirstEvent() throws Exception {
        assertThat(text(host.invoke("snapped", "1", event("snapped", "{}"))))
                .contains("\"primed\":true")
                .contains("\"restored\":true");
    }

    @Test
    void runsAtMostAsManyProcessesAsAllowedAndRefusesWhatCannotWait() throws Exception {
        try (Host pair = host(new Pool.Limits(2, 1));
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Invocation event = event("call-" + i, "{\"do\":\"sleep\",\"ms\":300}");
                calls.add(callers.submit(() -> pair.invoke("pair", "1", event)));
            }
            int answered = 0;
            for (Future<Outcome> call : calls) {
                Outcome outcome = call.get();
                answered += outcome instanceof Answered ? 1 : 0;
                assertThat(outcome instanceof Answered || text(outcome).contains("Too many events"))
                        .isTrue();
            }
            assertThat(answered).isEqualTo(3);
        }
    }

    @Test
    void endsEveryProcessWhenItStops() throws Exception {
        long process;
        try (Host stopped = host(new Pool.Limits(1, 1))) {
            process = process(text(stopped.invoke("sample", "1", event("last", "{}"))));
            assertThat(ProcessHandle.of(process)).isPresent();
        }
        assertThat(ProcessHandle.of(process)).isEmpty();
    }

    @Test
    void speaksTheHttpOfTheEmulator() throws Exception {
        try (HostServer server = new HostServer(host(new Pool.Limits(1, 1)), 0);
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(post(client, server, "/prepare", "").statusCode()).isEqualTo(200);
            HttpResponse<String> answer = post(client, server, "/", "{\"n\":3}");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"n\":3").contains("\"request\":\"request-3\"");
            HttpResponse<String> fault = post(client, server, "/", "{\"do\":\"throw\"}");
            assertThat(fault.statusCode()).isEqualTo(502);
            assertThat(fault.body()).contains("told to throw");
        }
    }

    @Test
    void keepsWhatAFunctionPrintsInItsOwnLog() throws Exception {
        var _ = host.invoke("sample", "1", event("print", "{\"do\":\"print\",\"text\":\"a line to find\"}"));
        assertThat(Files.readString(folder.resolve("sample.log"))).contains("a line to find");
    }

    private static HttpResponse<String> post(HttpClient client, HostServer server, String path, String body)
            throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .header("X-Amzn-Lambda-Function-Name", "sample")
                        .header("X-Amzn-Lambda-Function-Version", "1")
                        .header("X-Amzn-Lambda-Request-Id", "request-3")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Host host(Pool.Limits limits) {
        return new Host(
                (name, version) -> java.util.Objects.requireNonNull(DEPLOYED.get(name)),
                new JavaRuntime(folder.resolve("native")),
                folder,
                InstantSource.system(),
                limits);
    }

    private static long process(String state) {
        return Long.parseLong(found(state, PROCESS));
    }

    private static String found(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
