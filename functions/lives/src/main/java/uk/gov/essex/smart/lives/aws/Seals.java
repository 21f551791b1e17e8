package uk.gov.essex.smart.lives.aws;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TamperedException;

/**
 * Everybody's seals. The last {@value #MOST} are remembered by the stored key that makes them, which is read afresh each
 * time: a destroyed key opens nothing, remembered or not. Safe from any thread.
 */
public final class Seals {

    private static final int MOST = 256;
    private static final SurrogateId REHEARSED = new SurrogateId("0".repeat(32));

    private record Holder(SurrogateId person, SdkBytes wrapped) {}

    private final MasterKey master;
    private final Function<SdkBytes, Seal> maker;
    private final Map<Holder, Seal> remembered = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Holder, Seal> eldest) {
            return size() > MOST;
        }
    });

    /** Seals of the AWS Database Encryption SDK for items of the table. */
    public Seals(MasterKey master, String table) {
        this(master, key -> new DatabaseSeal(table, key));
    }

    /** @param maker of the seal of a person's data key */
    public Seals(MasterKey master, Function<SdkBytes, Seal> maker) {
        this.master = master;
        this.maker = maker;
    }

    /** A new stored key for the person. */
    SdkBytes fresh(SurrogateId person) {
        PersonKey key = master.fresh(person);
        remembered.put(new Holder(person, key.wrapped()), maker.apply(key.plain()));
        return key.wrapped();
    }

    /** The seal made by the stored key. */
    Seal of(SurrogateId person, SdkBytes wrapped) {
        Holder holder = new Holder(person, wrapped);
        Seal known = remembered.get(holder);
        if (known != null) {
            return known;
        }
        Seal made = maker.apply(master.unwrap(person, wrapped));
        remembered.put(holder, made);
        return made;
    }

    /**
     * The person's item as it was sealed.
     *
     * @param subject what the item is about
     * @throws TamperedException where it is not as it was sealed
     */
    Map<String, AttributeValue> open(
            SurrogateId person, SdkBytes wrapped, SurrogateId subject, Map<String, AttributeValue> sealed) {
        Seal seal = of(person, wrapped);
        try {
            return seal.open(sealed);
        } catch (RuntimeException broken) {
            throw new TamperedException(subject, broken);
        }
    }

    /** Seals an invented item under a key that is unwrapped for it, and opens it again: what is slow the first time is done. */
    public void rehearse() {
        SdkBytes wrapped = master.fresh(REHEARSED).wrapped();
        Seal seal = maker.apply(master.unwrap(REHEARSED, wrapped));
        Document document = new Document(
                REHEARSED,
                REHEARSED,
                1,
                new LookupHash(1, "0".repeat(64)),
                RecordKind.CONTACT_ONLY,
                Optional.empty(),
                "{}");
        seal.open(seal.seal(Item.of(document)));
    }
}
