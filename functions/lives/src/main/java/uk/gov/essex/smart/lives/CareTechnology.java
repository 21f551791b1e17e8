package uk.gov.essex.smart.lives;

import java.util.Optional;
import java.util.Set;

/**
 * What whoever installs care technology must know of the home.
 *
 * @param keyHolder who lets responders in, where somebody does
 * @param access how the installer gets in
 */
public record CareTechnology(
        Connectivity connectivity,
        Power power,
        Set<Responder> responders,
        Optional<Contact> keyHolder,
        Likelihood falls,
        Likelihood wandering,
        Set<Alarm> alarms,
        Optional<Passage> access) {

    public CareTechnology {
        responders = Set.copyOf(responders);
        alarms = Set.copyOf(alarms);
    }

    /** Whether the only line is an analogue one: it is being switched off, so an alarm on it will fall silent. */
    public boolean analogueOnly() {
        return connectivity == Connectivity.ANALOGUE;
    }

    /** What the home is connected by. */
    public enum Connectivity {
        ANALOGUE,
        DIGITAL,
        NONE
    }

    /** What the home is powered by, where equipment would stand. */
    public enum Power {
        MAINS,
        PREPAYMENT_METER,
        NONE_NEARBY
    }

    /** Who comes when an alarm is raised. */
    public enum Responder {
        FAMILY,
        NEIGHBOUR,
        CARE_PROVIDER,
        RESPONSE_SERVICE,
        AMBULANCE
    }

    /** How likely a risk is. */
    public enum Likelihood {
        LOW,
        MEDIUM,
        HIGH,
        NOT_KNOWN
    }

    /** What is there already. */
    public enum Alarm {
        PENDANT,
        FALLS_DETECTOR,
        SMOKE_ALARM,
        CARBON_MONOXIDE_ALARM,
        DOOR_SENSOR,
        BED_SENSOR
    }
}
