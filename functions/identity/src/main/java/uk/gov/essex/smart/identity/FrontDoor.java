package uk.gov.essex.smart.identity;

import java.time.InstantSource;
import java.util.Optional;
import uk.gov.essex.smart.identity.Decision.Allowed;
import uk.gov.essex.smart.identity.Decision.Denied;
import uk.gov.essex.smart.identity.Decision.Reason;

/**
 * Decides who may call a route. Nothing is allowed that no row allows. A key that is shown must be good even where none
 * is needed: a caller whose key has expired should notice, not fall back to anonymous. The secret is judged before
 * anything else of a key, so that without it nothing of the key can be learnt. Safe from any thread.
 */
public final class FrontDoor {

    private final RouteTable routes;
    private final RecentKeys keys;
    private final InstantSource clock;

    public FrontDoor(RouteTable routes, RecentKeys keys, InstantSource clock) {
        this.routes = routes;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The decision for one request.
     *
     * @param routeKey the route that API Gateway matched
     * @param shown the text of the key that came with it, if any
     */
    public Decision decide(String routeKey, Optional<String> shown) {
        return routes.find(routeKey)
                .map(rule -> switch (rule.level()) {
                    case NONE -> byKey(rule, shown);
                })
                .orElseGet(() -> new Denied(Reason.NO_SUCH_ROUTE));
    }

    private Decision byKey(Rule rule, Optional<String> shown) {
        if (shown.isEmpty()) {
            return rule.scope().isEmpty() ? new Allowed(Optional.empty()) : new Denied(Reason.NO_KEY);
        }
        return Credential.parse(shown.get())
                .map(credential -> byCredential(rule, credential))
                .orElseGet(() -> new Denied(Reason.MALFORMED_KEY));
    }

    private Decision byCredential(Rule rule, Credential credential) {
        return keys.find(credential.id())
                .map(key -> judge(rule, credential, key))
                .orElseGet(() -> new Denied(Reason.UNKNOWN_KEY));
    }

    private Decision judge(Rule rule, Credential credential, ApiKey key) {
        if (!key.digest().equals(credential.secret().digest())) {
            return new Denied(Reason.WRONG_SECRET);
        }
        if (key.revoked().isPresent()) {
            return new Denied(Reason.REVOKED_KEY);
        }
        if (key.isExpired(clock.instant())) {
            return new Denied(Reason.EXPIRED_KEY);
        }
        boolean mayDoIt = rule.scope().map(key.scopes()::contains).orElse(true);
        return mayDoIt ? new Allowed(Optional.of(key)) : new Denied(Reason.LACKS_SCOPE);
    }
}
