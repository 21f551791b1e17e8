package uk.gov.essex.smart.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every register of supply keeps. */
public abstract class SupplyContract {

    private static final String KEY = "keykeykeykeykeyk";
    private static final String OTHER = "otherotherotheri";

    private final Vehicle minibus = Samples.minibus("m1");
    private final Agency agency = new Agency(minibus.id().agency(), "DART", Mode.DEMAND_RESPONSIVE);

    /** An empty register. */
    protected abstract Supply empty();

    @Test
    void findsWhatWasRegistered() {
        Supply supply = empty();
        assertThat(supply.put(agency, KEY)).isEqualTo(Supply.Outcome.DONE);
        assertThat(supply.put(minibus, KEY)).isEqualTo(Supply.Outcome.DONE);
        assertThat(supply.find(agency.id())).contains(agency);
        assertThat(supply.find(minibus.id())).contains(minibus);
        assertThat(supply.find(Samples.minibus("m2").id())).isEmpty();
        assertThat(supply.isKeptBy(agency.id(), KEY)).isTrue();
        assertThat(supply.isKeptBy(agency.id(), OTHER)).isFalse();
    }

    @Test
    void leavesAnAgencyToWhomeverRegisteredIt() {
        Supply supply = empty();
        supply.put(agency, KEY);
        supply.put(minibus, KEY);
        Agency renamed = new Agency(agency.id(), "Taken", Mode.TAXI);
        assertThat(supply.put(renamed, OTHER)).isEqualTo(Supply.Outcome.NOT_YOURS);
        assertThat(supply.put(Samples.minibus("m2"), OTHER)).isEqualTo(Supply.Outcome.NOT_YOURS);
        assertThat(supply.find(agency.id())).contains(agency);
        assertThat(supply.vehicles(agency.id(), 10)).containsExactly(minibus);
        assertThat(supply.put(renamed, KEY)).isEqualTo(Supply.Outcome.DONE);
        assertThat(supply.find(agency.id())).contains(renamed);
    }

    @Test
    void knowsWhatAKeyRegistered() {
        Supply supply = empty();
        Agency cabs = new Agency(new AgencyId("zebra-cabs"), "Zebra", Mode.TAXI);
        supply.put(cabs, KEY);
        supply.put(new Agency(new AgencyId("midway-cabs"), "Midway", Mode.TAXI), OTHER);
        supply.put(agency, KEY);
        assertThat(supply.keptBy(KEY)).containsExactly(agency, cabs);
        assertThat(supply.keptBy("nobodynobodynobo")).isEmpty();
    }

    @Test
    void knowsNoVehicleWithoutItsAgency() {
        Supply supply = empty();
        assertThat(supply.put(minibus, KEY)).isEqualTo(Supply.Outcome.UNKNOWN);
        assertThat(supply.find(minibus.id())).isEmpty();
    }

    @Test
    void listsInOrderAndNoMoreThanAsked() {
        Supply supply = empty();
        supply.put(new Agency(new AgencyId("zebra-cabs"), "Zebra", Mode.TAXI), KEY);
        supply.put(agency, KEY);
        IntStream.rangeClosed(1, 5).forEach(i -> supply.put(Samples.minibus("m" + i), KEY));
        supply.open(minibus.id(), Samples.DAY, Samples.run(minibus).id());
        assertThat(supply.agencies(10)).extracting(one -> one.id().value()).containsExactly("essex-dart", "zebra-cabs");
        assertThat(supply.agencies(1)).containsExactly(agency);
        assertThat(supply.vehicles(agency.id(), 3))
                .extracting(one -> one.id().number())
                .containsExactly("m1", "m2", "m3");
        assertThat(supply.vehicles(new AgencyId("zebra-cabs"), 10)).isEmpty();
    }

    @Test
    void opensOneRunForAVehiclesDay() {
        Supply supply = empty();
        RunId first = Samples.run(minibus).id();
        assertThat(supply.run(minibus.id(), Samples.DAY)).isEmpty();
        assertThat(supply.open(minibus.id(), Samples.DAY, first)).isEqualTo(first);
        assertThat(supply.open(minibus.id(), Samples.DAY, Samples.run(minibus).id()))
                .isEqualTo(first);
        assertThat(supply.run(minibus.id(), Samples.DAY)).contains(first);
    }
}
