package uk.gov.essex.smart.identity.lambda;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.identity.ApiKey;
import uk.gov.essex.smart.identity.KeyId;
import uk.gov.essex.smart.identity.KeyOffice;

/** What an operator is told. */
sealed interface KeyAnswer {

    /** Said beside every key that is shown. */
    String ONCE =
            "This key is shown once. Hand it over by a private road and do not store it; only its digest is kept.";

    /** How to ask, one line a command. */
    List<String> HELP = List.of(
            "create owner scopes [days 365] [requestsPerMinute 600] [requestsPerDay 50000]: makes a key, shows it once",
            "rotate id [overlapDays 7]: makes a key like it; the old one ends after the overlap",
            "revoke id: ends a key; every container feels it within 60 seconds",
            "list [after] [most 25]: keys without secrets, a page at a time",
            "help: this");

    record Created(KeyOffice.Issued issued) implements KeyAnswer {}

    record Rotated(ApiKey retiring, KeyOffice.Issued successor) implements KeyAnswer {}

    record Revoked(ApiKey key) implements KeyAnswer {}

    /**
     * A page of keys.
     *
     * @param next where the next page starts; empty on the last
     */
    record Listed(List<ApiKey> keys, Optional<KeyId> next) implements KeyAnswer {}

    record Helped() implements KeyAnswer {}

    record Refused(Problem problem) implements KeyAnswer {}
}
