package uk.gov.essex.smart.lives.lambda.directory;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import uk.gov.essex.smart.lives.directory.Postcodes;
import uk.gov.essex.smart.lives.directory.Service;

/** The directory's API over a lunch club, a carers' circle and a club that has closed. */
final class SeededDirectory {

    static final URI BASE = URI.create("https://api.example.org");
    static final Service CLOSED = Entries.with(
            Entries.service(
                    3, "Sample day centre", Entries.lunchClub().ages(), Entries.BEFRIENDING, Entries.CHELMSFORD, true),
            Service.Status.DEFUNCT,
            Entries.MODIFIED.plusSeconds(3_600));

    private static final Postcodes POSTCODES = text ->
            text.replace(" ", "").equalsIgnoreCase("CM999ZZ") ? Optional.of(Entries.CHELMSFORD) : Optional.empty();

    private final Router router;

    SeededDirectory() {
        this(seeded());
    }

    SeededDirectory(Directory directory) {
        router = new Router(routes(directory));
    }

    static List<Route> routes(Directory directory) {
        return DirectoryApi.routes(directory, POSTCODES, BASE, InstantSource.fixed(Entries.MODIFIED));
    }

    Response get(String route, Map<String, String> path, Map<String, String> query) {
        return router.handle(new Request(
                "GET /lives/directory" + route,
                "/lives/directory" + route,
                path,
                query,
                Map.of(),
                new byte[0],
                Caller.ANONYMOUS,
                "JKJaXmPLvHcESHA="));
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        InstantSource clock = InstantSource.fixed(Entries.MODIFIED);
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
