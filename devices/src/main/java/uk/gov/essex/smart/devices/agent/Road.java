package uk.gov.essex.smart.devices.agent;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.devices.mqtt.Uplink;
import uk.gov.essex.smart.devices.mqtt.UplinkListener;
import uk.gov.essex.smart.devices.mqtt.Will;

/** Makes the connection of one device. */
public interface Road {

    /** Begins to connect. */
    Uplink open(Optional<Will> will, List<String> subscriptions, UplinkListener listener);
}
