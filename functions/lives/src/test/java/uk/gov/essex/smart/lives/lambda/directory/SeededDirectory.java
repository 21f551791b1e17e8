package uk.gov.essex.smart.lives.lambda.directory;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.lives.directory.Directory;
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.lives.directory.InMemoryDirectory;
import uk.gov.essex.smart.lives.directory.InMemoryOwners;
import uk.gov.essex.smart.lives.directory.InMemoryPostcodes;
import uk.gov.essex.smart.lives.directory.Owners;
import uk.gov.essex.smart.lives.directory.Postcode;
import uk.gov.essex.smart.lives.directory.Postcodes;
import uk.gov.essex.smart.lives.directory.Service;

/** The directory's API over a lunch club, a carers' circle and a club that has closed. */
final class SeededDirectory {

    static final String BASE = "https://api.example.org";
    static final Service CLOSED = Entries.with(
            Entries.service(
                    3, "Sample day centre", Entries.lunchClub().ages(), Entries.BEFRIENDING, Entries.CHELMSFORD, true),
            Service.Status.DEFUNCT,
            Entries.MODIFIED.plusSeconds(3_600));

    /** Later than every entry, as the day of a request is. */
    private static final Instant NOW = Entries.MODIFIED.plusSeconds(86_400);

    static final Caller PROVIDER = new Caller("keykeykeykeykeyk", 600, 10_000);

    private final Router router;

    SeededDirectory() {
        this(seeded());
    }

    SeededDirectory(Directory directory) {
        router = new Router(routes(directory));
    }

    static List<Route> routes(Directory directory) {
        Postcodes postcodes = new InMemoryPostcodes();
        postcodes.put(
                Map.of(new Postcode("CM99", "9ZZ"), Entries.CHELMSFORD, new Postcode("CM99", ""), Entries.CHELMSFORD));
        Owners owners = new InMemoryOwners();
        directory
                .list()
                .forEach(service ->
                        owners.claim(Set.of(service.id(), service.organisation().id()), "trust"));
        return DirectoryApi.routes(directory, owners, postcodes, InstantSource.fixed(NOW));
    }

    Response get(String route, Map<String, String> path, Map<String, String> query) {
        return ask("GET", route, path, query, "", Caller.ANONYMOUS);
    }

    Response send(String page, Caller caller) {
        return ask("PUT", "/feed", Map.of(), Map.of(), page, caller);
    }

    private Response ask(
            String method,
            String route,
            Map<String, String> path,
            Map<String, String> query,
            String body,
            Caller caller) {
        return router.handle(new Request(
                method + " /lives/directory" + route,
                "/lives/directory" + route,
                path,
                query,
                Map.of("host", "api.example.org"),
                body.getBytes(StandardCharsets.UTF_8),
                caller,
                "JKJaXmPLvHcESHA="));
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        InstantSource clock = InstantSource.fixed(NOW);
        return new HttpEdge(
                        router, caller -> new Admission.Admitted(), new Log(out), new RequestMeter("Test", clock, out))
                .handle(event);
    }

    private static Directory seeded() {
        InMemoryDirectory directory = new InMemoryDirectory();
        directory.put(Entries.lunchClub());
        directory.put(Entries.carersCircle());
        directory.put(CLOSED);
        return directory;
    }
}
