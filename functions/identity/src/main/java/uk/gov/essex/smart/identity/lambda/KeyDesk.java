package uk.gov.essex.smart.identity.lambda;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.identity.ApiKey;
import uk.gov.essex.smart.identity.KeyId;
import uk.gov.essex.smart.identity.KeyOffice;
import uk.gov.essex.smart.identity.Rotation;
import uk.gov.essex.smart.identity.Scope;

/** Takes an operator's command as JSON and has it done. */
final class KeyDesk {

    private final KeyOffice office;
    private final Set<Scope> known;

    /** @param known the scopes that some route asks for */
    KeyDesk(KeyOffice office, Set<Scope> known) {
        this.office = office;
        this.known = known;
    }

    KeyAnswer answer(InputStream input) {
        Optional<Fields> fields = Fields.parse(input);
        if (fields.isEmpty()) {
            return new KeyAnswer.Refused(Problem.invalid(List.of(
                    new Fault("", "must be one JSON object, such as {\"command\":\"help\"}, with each name once"))));
        }
        return switch (KeyCommand.decode(fields.get(), known)) {
            case KeyCommand.Decoded.NotUnderstood wrong -> new KeyAnswer.Refused(wrong.problem());
            case KeyCommand.Decoded.Understood right -> obey(right.command());
        };
    }

    private KeyAnswer obey(KeyCommand command) {
        return switch (command) {
            case KeyCommand.Create create ->
                new KeyAnswer.Created(
                        office.create(create.owner(), create.scopes(), create.lifetime(), create.limits()));
            case KeyCommand.Rotate rotate -> rotated(office.rotate(rotate.key(), rotate.overlap()));
            case KeyCommand.Revoke revoke ->
                office.revoke(revoke.key())
                        .<KeyAnswer>map(KeyAnswer.Revoked::new)
                        .orElseGet(KeyDesk::unknown);
            case KeyCommand.Listing listing -> listed(office.list(listing.after(), listing.most()), listing.most());
            case KeyCommand.Help help -> new KeyAnswer.Helped();
        };
    }

    private static KeyAnswer rotated(Rotation rotation) {
        return switch (rotation) {
            case Rotation.Rotated rotated -> new KeyAnswer.Rotated(rotated.retiring(), rotated.successor());
            case Rotation.Refused refused -> refused(refused.refusal());
        };
    }

    private static KeyAnswer listed(List<ApiKey> keys, int most) {
        Optional<KeyId> next = keys.size() < most
                ? Optional.empty()
                : Optional.of(keys.getLast().id());
        return new KeyAnswer.Listed(keys, next);
    }

    private static KeyAnswer unknown() {
        return refused(Rotation.Refusal.UNKNOWN);
    }

    private static KeyAnswer refused(Rotation.Refusal refusal) {
        int status = refusal == Rotation.Refusal.UNKNOWN ? 404 : 409;
        return new KeyAnswer.Refused(
                new Problem(refusal.slug(), status, "The key cannot be changed so", refusal.advice()));
    }
}
