package io.firstcome.query.models;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What this node knows about the read models; told by the guard, read by whoever serves them. */
public final class ModelsStatus {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile Runnable onSuspicion = () -> {};
    private volatile Seen seen = new Seen(ModelsPhase.AWAY, null, 0, 0);

    /**
     * What was last seen.
     *
     * @param epoch names this making of the models; a new one with each rebuild
     * @param next how many events are in them
     * @param target how many there were when a rebuild began
     */
    public record Seen(ModelsPhase phase, @Nullable String epoch, long next, long target) {

        /** Whether the models of this epoch may be shown as they are. */
        public boolean isReady() {
            return phase == ModelsPhase.READY;
        }
    }

    /** Hears of each change. Calls must return at once. */
    public interface Listener {
        void changed(Seen before, Seen now);
    }

    /** Says that the models seem to be lost, so that somebody looks. */
    public void suspect() {
        onSuspicion.run();
    }

    /** Says who looks. */
    public void whenSuspected(Runnable look) {
        onSuspicion = look;
    }

    public Seen seen() {
        return seen;
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Takes in what was seen; listeners hear of it where phase or epoch are others than before. */
    public synchronized void tell(Seen now) {
        Seen before = seen;
        seen = now;
        notifyAll();
        if (before.phase() != now.phase() || !Objects.equals(before.epoch(), now.epoch())) {
            listeners.forEach(listener -> listener.changed(before, now));
        }
    }

    /** Takes in that events up to this number are in the models. */
    public synchronized void advance(long next) {
        if (next > seen.next()) {
            seen = new Seen(seen.phase(), seen.epoch(), next, seen.target());
            notifyAll();
        }
    }

    /** Waits until this many events are in complete models; false where they are not there in time. */
    public synchronized boolean awaitNext(long next, long millis) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (!(seen.isReady() && seen.next() >= next)) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
