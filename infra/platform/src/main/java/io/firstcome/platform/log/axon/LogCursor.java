package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Walks over the events of a log from a position to its present end; may be asked again when the log has grown. */
final class LogCursor implements Iterator<TrackedEventMessage<?>> {

    private static final int BATCH = 500;

    private final CommitLog log;
    private final Queue<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private long next;

    LogCursor(CommitLog log, long position) {
        this.log = log;
        this.next = position;
    }

    /** Position of the first event that is not in the buffer. */
    long unreadPosition() {
        return next;
    }

    boolean isBuffered() {
        return !buffer.isEmpty();
    }

    @Nullable
    TrackedEventMessage<?> peek() {
        return buffer.peek();
    }

    @Override
    public boolean hasNext() {
        if (buffer.isEmpty()) {
            fill();
        }
        return !buffer.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The log ends before position " + next);
        }
        return buffer.remove();
    }

    private void fill() {
        List<Commit> commits = log.read(next, BATCH);
        for (Commit commit : commits) {
            for (TrackedEventMessage<?> event : log.decodeTracked(commit)) {
                if (positionOf(event.trackingToken()) >= next) {
                    buffer.add(event);
                }
            }
            next = commit.nextPosition();
        }
    }

    private static long positionOf(TrackingToken token) {
        return token.position().orElse(-1);
    }
}
