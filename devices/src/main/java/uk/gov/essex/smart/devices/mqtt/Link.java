package uk.gov.essex.smart.devices.mqtt;

import java.time.Duration;

/**
 * How devices reach the broker.
 *
 * @param endpoint host name or address
 * @param port usually 8883
 * @param keepAlive how long a silent connection lasts before it is probed
 * @param ackTimeout how long a PUBACK may take before the publish counts as lost
 * @param leastDelay the first bound of the random wait before a reconnection
 * @param mostDelay the last bound; each failure doubles it up to here
 */
public record Link(
        String endpoint, int port, Duration keepAlive, Duration ackTimeout, Duration leastDelay, Duration mostDelay) {}
