package uk.gov.essex.smart.lives.lambda.api;

import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.essex.smart.common.http.Fields;

/** Puts a part together only where the body has no fault so far: faulty fields read as absent. */
final class Parts {

    private Parts() {}

    static <T> Optional<T> whole(Fields fields, Supplier<T> part) {
        return fields.faults().isEmpty() ? Optional.of(part.get()) : Optional.empty();
    }
}
