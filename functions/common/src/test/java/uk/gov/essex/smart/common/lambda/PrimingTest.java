package uk.gov.essex.smart.common.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import org.crac.Core;
import org.junit.jupiter.api.Test;

final class PrimingTest {

    @Test
    void asksOnceBeforeTheSnapshotAndNotAgainAfter() {
        AtomicInteger asked = new AtomicInteger();
        Priming priming = Priming.before(asked::incrementAndGet);
        priming.beforeCheckpoint(Core.getGlobalContext());
        priming.afterRestore(Core.getGlobalContext());
        assertThat(asked).hasValue(1);
    }

    @Test
    void letsTheSnapshotBeTakenThoughTheRequestFails() {
        Priming priming = Priming.before(() -> {
            throw new IllegalStateException("no table yet");
        });
        assertThatCode(() -> priming.beforeCheckpoint(Core.getGlobalContext())).doesNotThrowAnyException();
    }

    @Test
    void letsTheSnapshotBeTakenThoughTheRuntimeIsAnother() {
        Priming priming = Priming.before(() -> {
            throw new NoClassDefFoundError("com/amazonaws/services/lambda/runtime/serialization/PojoSerializer");
        });
        assertThatCode(() -> priming.beforeCheckpoint(Core.getGlobalContext())).doesNotThrowAnyException();
    }
}
