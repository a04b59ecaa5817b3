package io.firstcome.api.queue;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a day: how many tickets are in which state, waits and services of those served, priority starts. */
public final class DayTally {
    private final Map<TicketState, Integer> inState = new EnumMap<>(TicketState.class);
    private int joined;
    private int priorityStarts;
    private int priorityDenied;
    private long waitedSeconds;
    private long servedSeconds;
    private int longestWaitSeconds;

    DayTally() {}

    public int joined() {
        return joined;
    }

    /** How many tickets are in a state now. */
    public int count(TicketState state) {
        return inState.getOrDefault(state, 0);
    }

    /** How many count against the capacity: waiting, called or skipped. */
    public int inLine() {
        return count(TicketState.WAITING) + count(TicketState.CALLED) + count(TicketState.SKIPPED);
    }

    /** How many are neither served nor gone. */
    public int stillHere() {
        return inLine() + count(TicketState.IN_SERVICE);
    }

    public int served() {
        return count(TicketState.COMPLETED);
    }

    public int priorityStarts() {
        return priorityStarts;
    }

    public int priorityDenied() {
        return priorityDenied;
    }

    /** Of all who were served; absent where nobody was. */
    public @Nullable Integer meanWaitSeconds() {
        return mean(waitedSeconds);
    }

    /** Of all who were served; absent where nobody was. */
    public @Nullable Integer longestWaitSeconds() {
        return served() == 0 ? null : longestWaitSeconds;
    }

    /** Of all who were served; absent where nobody was. */
    public @Nullable Integer meanServiceSeconds() {
        return mean(servedSeconds);
    }

    private @Nullable Integer mean(long total) {
        return served() == 0 ? null : (int) Math.round((double) total / served());
    }

    void join() {
        joined++;
        inState.merge(TicketState.WAITING, 1, Integer::sum);
    }

    void move(TicketState from, TicketState to) {
        inState.merge(from, -1, Integer::sum);
        inState.merge(to, 1, Integer::sum);
    }

    void serve(int waited, int served) {
        waitedSeconds += waited;
        servedSeconds += served;
        longestWaitSeconds = Math.max(longestWaitSeconds, waited);
    }

    void startPriority() {
        priorityStarts++;
    }

    void denyPriority() {
        priorityDenied++;
    }
}
