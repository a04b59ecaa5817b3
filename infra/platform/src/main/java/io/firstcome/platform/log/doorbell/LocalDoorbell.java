package io.firstcome.platform.log.doorbell;

import io.firstcome.platform.log.Doorbell;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * The doorbell of one node. Callbacks run on a thread of its own, one at a time; a listener that is slower than the
 * rings hears the newest only.
 */
public final class LocalDoorbell implements Doorbell, AutoCloseable {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong newest = new AtomicLong(-1);
    private final ExecutorService ringer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "log-doorbell");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void ring(long position) {
        newest.accumulateAndGet(position, Math::max);
        for (Listener listener : listeners) {
            if (!ringer.isShutdown() && listener.pending.compareAndSet(false, true)) {
                ringer.execute(listener);
            }
        }
    }

    @Override
    public Listening listen(LongConsumer onRing) {
        Listener listener = new Listener(onRing);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
        ringer.shutdown();
    }

    private final class Listener implements Runnable {

        private final LongConsumer onRing;
        private final AtomicBoolean pending = new AtomicBoolean();

        Listener(LongConsumer onRing) {
            this.onRing = onRing;
        }

        @Override
        public void run() {
            pending.set(false);
            onRing.accept(newest.get());
        }
    }
}
