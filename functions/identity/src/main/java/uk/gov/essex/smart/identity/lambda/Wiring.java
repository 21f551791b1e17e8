package uk.gov.essex.smart.identity.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.identity.ApiKeys;
import uk.gov.essex.smart.identity.FrontDoor;
import uk.gov.essex.smart.identity.KeyOffice;
import uk.gov.essex.smart.identity.RecentKeys;
import uk.gov.essex.smart.identity.RouteTable;
import uk.gov.essex.smart.identity.Scope;
import uk.gov.essex.smart.identity.aws.DynamoApiKeys;

/** Builds what the handlers need. */
final class Wiring {

    private static final String ROUTES = "/uk/gov/essex/smart/identity/routes.csv";

    /**
     * Scopes that functions look at and no route asks for: trip requests may say why a party may ride, and staff see those
     * sections of a referral that they need to know.
     */
    private static final Set<Scope> FURTHER = Set.of(
            new Scope("movement:vouch"),
            new Scope("lives:triage"),
            new Scope("lives:assess"),
            new Scope("lives:safeguard"),
            new Scope("lives:install"),
            new Scope("lives:glass"));

    private Wiring() {}

    static InstantSource clock() {
        return InstantSource.system();
    }

    static FrontDoor frontDoor() {
        return new FrontDoor(routes(), new RecentKeys(keys(), clock()), clock());
    }

    /** Java's own source asks the kernel each time, so a restored snapshot repeats nothing. */
    static KeyOffice keyOffice() {
        return new KeyOffice(keys(), new SecureRandom(), clock());
    }

    static RouteTable routes() {
        try (InputStream csv = Wiring.class.getResourceAsStream(ROUTES)) {
            if (csv == null) {
                throw new IllegalStateException("The jar has no " + ROUTES);
            }
            return RouteTable.parse(new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What a key can be given: every scope that a route asks for, and those that an API asks for within a route. */
    static Set<Scope> scopes() {
        Set<Scope> scopes = new TreeSet<>(routes().scopes());
        scopes.addAll(FURTHER);
        return scopes;
    }

    private static ApiKeys keys() {
        return new DynamoApiKeys(Clients.dynamo(), Config.fromEnvironment().keysTable());
    }
}
