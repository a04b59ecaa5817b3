package io.firstcome.query.push;

import io.firstcome.platform.identity.HeldToken;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One client that watches a queue. At most one frame is under way to it; of those that come meanwhile only the newest is
 * kept, so that a slow client neither holds up others nor falls behind for long.
 */
abstract class Outlet {

    private final PushCounts counts;
    private final long since;
    private final @Nullable Pass pass;
    private boolean busy;
    private boolean closed;
    private long busySince;
    private long lastSent = System.nanoTime();
    private @Nullable Frame last;
    private @Nullable Frame waiting;

    /**
     * @param since the position that the client has already; -1 where it has nothing
     * @param pass what its access token gives it; absent where it has none
     */
    Outlet(PushCounts counts, long since, @Nullable Pass pass) {
        this.counts = counts;
        this.since = since;
        this.pass = pass;
    }

    /** Begins to send; calls {@link #done()} or {@link #close(Ending)} later, on any thread. */
    abstract void send(Frame frame);

    /** Begins to send a sign of life, likewise. */
    abstract void sendHeartbeat();

    /** Ends the connection. */
    abstract void hangUp(Ending why);

    /** Sends this version unless the client has it or a newer one. */
    final void offer(Frame frame) {
        synchronized (this) {
            if (closed || !isNews(frame)) {
                return;
            }
            if (busy) {
                if (waiting != null) {
                    counts.skipped().increment();
                }
                waiting = frame;
                return;
            }
            begin();
            last = frame;
        }
        counts.sent().increment();
        send(frame);
    }

    private boolean isNews(Frame frame) {
        Frame newest = waiting == null ? last : waiting;
        return newest == null ? frame.position() > since : frame.follows(newest);
    }

    private void begin() {
        busy = true;
        busySince = System.nanoTime();
    }

    /** What was under way has been taken. */
    final void done() {
        Frame next;
        synchronized (this) {
            lastSent = System.nanoTime();
            next = waiting;
            waiting = null;
            if (closed || next == null) {
                busy = false;
                return;
            }
            begin();
            last = next;
        }
        counts.sent().increment();
        send(next);
    }

    /** Looks after the connection: ends it where it may not or cannot go on, keeps it alive where it is silent. */
    final void lookAfter(Instant now, long heartbeatNanos, long patienceNanos) {
        if (pass != null && !now.isBefore(pass.until())) {
            close(Ending.SIGNED_OUT);
            return;
        }
        switch (need(System.nanoTime(), heartbeatNanos, patienceNanos)) {
            case NOTHING -> {}
            case HEARTBEAT -> sendHeartbeat();
            case END -> close(Ending.TOO_SLOW);
        }
    }

    /** Ends the connection of somebody whose account was disabled or changed. */
    final void endUnless(Predicate<HeldToken> holds) {
        if (pass != null && !holds.test(pass.token())) {
            close(Ending.SIGNED_OUT);
        }
    }

    private synchronized Need need(long nano, long heartbeatNanos, long patienceNanos) {
        if (busy) {
            return nano - busySince < patienceNanos ? Need.NOTHING : Need.END;
        }
        if (closed || nano - lastSent < heartbeatNanos) {
            return Need.NOTHING;
        }
        begin();
        return Need.HEARTBEAT;
    }

    private enum Need {
        NOTHING,
        HEARTBEAT,
        END
    }

    /** Ends the connection, once. */
    final void close(Ending why) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting = null;
        }
        hangUp(why);
    }

    /** Why a connection ends. */
    enum Ending {
        /** The client went away, or cannot be reached. */
        GONE,
        /** The client took nothing for too long. */
        TOO_SLOW,
        /** Its access token ran out, or does not hold any more. */
        SIGNED_OUT,
        /** The node stops. */
        NODE_STOPS
    }

    /** What is counted for all outlets together. */
    record PushCounts(LongAdder sent, LongAdder skipped) {}
}
