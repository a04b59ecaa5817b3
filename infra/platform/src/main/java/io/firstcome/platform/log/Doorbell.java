package io.firstcome.platform.log;

import java.util.function.LongConsumer;

/** Tells readers that the log has grown, so that nobody has to poll fast. */
public interface Doorbell {

    /** Says that events up to and including this position are durable. Never blocks and never fails. */
    void ring(long position);

    /** Calls back after each ring until the registration is closed. Callbacks must return at once. */
    Listening listen(LongConsumer onRing);

    /** A registration. */
    interface Listening extends AutoCloseable {

        @Override
        void close();
    }
}
