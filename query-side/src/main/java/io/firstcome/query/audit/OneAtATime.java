package io.firstcome.query.audit;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Keeps costly work from being asked for several times at once on one node. */
final class OneAtATime {
    private final Semaphore turn = new Semaphore(1);

    /**
     * Does the work now, or not at all.
     *
     * @throws Refused BUSY where it is under way already
     */
    <T> T run(Supplier<T> work) {
        if (!turn.tryAcquire()) {
            throw Refused.because(RefusalCode.BUSY);
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
