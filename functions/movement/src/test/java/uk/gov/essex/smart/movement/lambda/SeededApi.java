package uk.gov.essex.smart.movement.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.http.Throttle;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.movement.Agency;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.InMemoryPositions;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.movement.InMemorySupply;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.PassengerId;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.ScheduledTrips;
import uk.gov.essex.smart.movement.Shift;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.booking.Quoted;
import uk.gov.essex.smart.movement.booking.Quoting;
import uk.gov.essex.smart.movement.booking.Terms;
import uk.gov.essex.smart.movement.insight.Days;
import uk.gov.essex.smart.movement.insight.InMemoryInsights;
import uk.gov.essex.smart.movement.insight.InMemoryUnmetDemand;
import uk.gov.essex.smart.movement.lambda.api.MovementApi;
import uk.gov.essex.smart.movement.lambda.api.Services;
import uk.gov.essex.smart.movement.lambda.insight.InsightApi;
import uk.gov.essex.smart.movement.lambda.realtime.RealtimeApi;
import uk.gov.essex.smart.movement.ledger.Entry;
import uk.gov.essex.smart.movement.ledger.InMemoryEntries;
import uk.gov.essex.smart.movement.timetable.InForce;
import uk.gov.essex.smart.movement.timetable.InMemoryTimetables;

/**
 * The real handler over stores in memory that hold the same every time: an agency with two minibuses, one of them on
 * duty; an offer to accept and one that expired; bookings to look at, to drive and to cancel. Names are counted up.
 */
public final class SeededApi {

    /** The key that owns everything. */
    static final String KEY = "keykeykeykeykeyk";

    /** A key whose minute is used up. */
    static final String EXHAUSTED = "usedusedusedused";

    private static final LocalDate CLOSED = Samples.DAY.minusDays(1);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicLong tokens = new AtomicLong();
    private final Services services;
    private final ApiHandler handler;

    SeededApi() {
        this(new InMemoryStore());
    }

    private SeededApi(InMemoryStore store) {
        this(store, store);
    }

    SeededApi(InMemoryStore store, Commits commits) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        InstantSource clock = InstantSource.fixed(Samples.NOW);
        Throttle throttle = caller -> caller.key().equals(EXHAUSTED)
                ? new Admission.Refused(Admission.Limit.MINUTE, Duration.ofSeconds(42))
                : new Admission.Admitted();
        services = Services.over(
                new Services.Stores(store, store, store, commits, new InMemorySupply(), new InMemoryUnmetDemand()),
                new CircuityTravelTimes(),
                ScheduledTrips.NONE,
                Terms.USUAL,
                attempt -> {},
                this::token,
                clock);
        seed();
        handler = new ApiHandler(new HttpEdge(
                new Router(MovementApi.routes(services, others(services, clock))),
                throttle,
                new Log(out),
                new RequestMeter("Test", clock, out)));
    }

    /** The routes of other packages, over an empty timetable and one day that is closed. */
    public static List<Route> others(Services services, InstantSource clock) {
        InMemoryInsights insights = new InMemoryInsights();
        insights.put(Days.figures(CLOSED));
        InMemoryEntries entries = new InMemoryEntries();
        entries.append(new Entry(
                CLOSED,
                "run-1",
                "trip-1",
                0,
                "essex-school",
                "essex-care",
                410,
                new Entry.Why(1_240, 110, 410, 0, 2_310, 6)));
        return Stream.concat(
                        RealtimeApi.routes(
                                new InForce(new InMemoryTimetables(), clock),
                                new InMemoryPositions(),
                                services.plans(),
                                services.supply(),
                                15_000,
                                clock)
                                .stream(),
                        InsightApi.routes(insights, entries, services.plans()).stream())
                .toList();
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return handler.handleRequest(event, unusedContext());
    }

    /** Everything that was logged. */
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Token token() {
        return Token.of(ByteBuffer.allocate(Token.BYTES)
                .putLong(0)
                .putLong(tokens.incrementAndGet())
                .array());
    }

    /** Tokens in order: the run, the held offer, the two bookings, the expired offer. */
    private void seed() {
        Vehicle minibus = Samples.minibus("m1");
        services.supply().put(new Agency(minibus.id().agency(), "DART", Mode.DEMAND_RESPONSIVE), KEY);
        services.supply().put(minibus, KEY);
        services.supply().put(Samples.minibus("m2"), KEY);
        Shift shift = new Shift(minibus.id(), Samples.DAY, Samples.window("07:00", "19:00"), List.of());
        services.opening().open(shift, token(), Samples.NOW);
        quote("14:00", Samples.NOW);
        book("10:00");
        book("12:00");
        quote("16:00", Samples.NOW.minusSeconds(3_600));
    }

    private void book(String time) {
        Offer offer = quote(time, Samples.NOW).offers().getFirst();
        services.accepting().accept(KEY, List.of(offer.id()), Samples.NOW);
    }

    private Quote quote(String time, java.time.Instant now) {
        Quoting.Ask ask = new Quoting.Ask(
                token(),
                KEY,
                PassengerId.find("p-1842"),
                Samples.request(Samples.STATION, Samples.HOSPITAL, new TripTime.DepartAfter(Samples.at(time))),
                Optional.empty());
        return ((Quoted.Offered) services.quoting().quote(ask, now)).quote();
    }

    /** The handler asks nothing of its context; this one fails if it ever does. */
    static Context unusedContext() {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("The handler asked its context for " + method.getName());
                });
    }
}
