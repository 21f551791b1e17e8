package uk.gov.essex.smart.lives.aws;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TamperedException;

/**
 * Reads documents and believes none that contradicts its person's audit. A step taken between two reads contradicts it
 * too, so a contradiction counts only where it stands at one moment.
 */
final class Documents {

    private static final int MOST_ATTEMPTS = 10;

    private final Table table;
    private final Persons persons;
    private final Seals seals;

    Documents(Table table, Persons persons, Seals seals) {
        this.table = table;
        this.persons = persons;
        this.seals = seals;
    }

    Found find(SurrogateId id) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<Map<String, AttributeValue>> item = table.find(Item.document(id));
            if (item.isEmpty()) {
                return new Found.Absent();
            }
            Standing standing = persons.readNewest(Item.person(item.get()));
            if (contradiction(id, item.get(), standing).isEmpty()) {
                return found(id, item.get(), standing);
            }
            persons.readAtOnce(standing, Item.document(id)).ifPresent(atOnce -> judge(id, atOnce));
        }
        throw new IllegalStateException("The document " + id.value() + " was written at each of " + MOST_ATTEMPTS
                + " attempts to read it: read it again later");
    }

    private static void judge(SurrogateId id, Standing standing) {
        standing.find(Item.document(id))
                .flatMap(item -> contradiction(id, item, standing))
                .ifPresent(contradiction -> {
                    throw new TamperedException(id, contradiction);
                });
    }

    private static Optional<String> contradiction(SurrogateId id, Map<String, AttributeValue> item, Standing standing) {
        if (standing.head().version(id) != Item.number(item, Item.VERSION)) {
            return Optional.of("its version is not the newest of the audit");
        }
        return standing.contradiction();
    }

    private Found found(SurrogateId id, Map<String, AttributeValue> item, Standing standing) {
        Optional<SdkBytes> wrapped = standing.wrapped();
        if (wrapped.isEmpty()) {
            return new Found.Erased();
        }
        return new Found.Present(Item.document(id, seals.open(standing.person(), wrapped.get(), id, item)));
    }
}
