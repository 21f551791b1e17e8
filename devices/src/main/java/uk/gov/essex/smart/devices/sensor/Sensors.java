package uk.gov.essex.smart.devices.sensor;

import java.util.List;

/** The sensors of one lamppost. Called from the one thread of its agent. */
public interface Sensors {

    /** The channels these sensors have, in the order they are told. */
    List<String> channels();

    /** What they read at this moment (seconds since 1970 UTC); channels with nothing to say are left out. */
    List<Reading> readingsAt(long second);
}
