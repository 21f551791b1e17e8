package uk.gov.essex.smart.common.http;

import java.time.InstantSource;

final class InMemoryThrottleTest extends ThrottleContract {

    @Override
    protected Throttle throttle(InstantSource clock) {
        return new InMemoryThrottle(clock);
    }
}
