package uk.gov.essex.smart.movement.aws;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.SerializationFeature;
import software.amazon.awssdk.core.SdkBytes;
import uk.gov.essex.smart.common.aws.RecordJson;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.TripTime;

/**
 * Records as one attribute: JSON by the records' component names, compressed, since an item is paid for by the kibibyte
 * and a run plan repeats itself. A component may be added with a value that stands in for its absence; one that was ever
 * stored must keep its name.
 */
final class Documents {

    private static final RecordJson JSON = new RecordJson(RecordJson.builder()
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .addMixIn(Leg.class, Legs.class)
            .addMixIn(TripTime.class, TripTimes.class)
            .build());

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Leg.Walk.class, name = "walk"),
        @JsonSubTypes.Type(value = Leg.Ride.class, name = "ride")
    })
    private interface Legs {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TripTime.DepartAfter.class, name = "departAfter"),
        @JsonSubTypes.Type(value = TripTime.ArriveBy.class, name = "arriveBy")
    })
    private interface TripTimes {}

    private Documents() {}

    static SdkBytes write(Object document) {
        return JSON.write(document);
    }

    /** @throws java.io.UncheckedIOException where the bytes hold no such document */
    static <T> T read(SdkBytes bytes, Class<T> type) {
        return JSON.read(bytes, type);
    }
}
