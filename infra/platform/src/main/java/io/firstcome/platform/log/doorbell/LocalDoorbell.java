package io.firstcome.platform.log.doorbell;

import io.firstcome.platform.log.Doorbell;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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
    private final ThreadPoolExecutor ringer = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            LocalDoorbell::newThread,
            new ThreadPoolExecutor.DiscardPolicy());

    @Override
    public void ring(long position) {
        newest.accumulateAndGet(position, Math::max);
        for (Listener listener : listeners) {
            if (listener.pending.compareAndSet(false, true)) {
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

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "log-doorbell");
        thread.setDaemon(true);
        return thread;
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
