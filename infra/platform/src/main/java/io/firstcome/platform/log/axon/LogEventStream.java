package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.log.Doorbell;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/**
 * A reader's place in the log. It looks into the store only if the log is known to have grown past it, and calls back
 * when the doorbell rings, so that an idle reader costs nothing and a waiting one wakes at once. One thread reads.
 */
final class LogEventStream implements TrackingEventStream {

    private final CommitLog log;
    private final LogCursor cursor;
    private final Doorbell.Listening listening;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private volatile Runnable onAvailable = () -> {};
    private volatile boolean closed;

    LogEventStream(CommitLog log, long position) {
        this.log = log;
        this.cursor = new LogCursor(log, position);
        this.listening = log.doorbell().listen(this::onRing);
        log.headPosition();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return isAvailable() ? Optional.ofNullable(cursor.peek()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (isAvailable()) {
            return true;
        }
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (!isAvailable()) {
                if (nanos <= 0 || closed) {
                    return false;
                }
                nanos = rung.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS)) {
            if (closed) {
                throw new IllegalStateException("The stream is closed");
            }
        }
        return cursor.next();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        if (isAvailable()) {
            callback.run();
        }
        return true;
    }

    @Override
    public void close() {
        closed = true;
        listening.close();
        wake();
    }

    private boolean isAvailable() {
        return cursor.isBuffered()
                || (!closed && log.knownHeadPosition() >= cursor.unreadPosition() && cursor.hasNext());
    }

    private void onRing(long position) {
        wake();
        onAvailable.run();
    }

    private void wake() {
        lock.lock();
        try {
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
