package io.firstcome.api.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one chair is doing. Changed by {@link DayState} alone, as the events tell; everybody else only reads. */
public final class Seat {
    private final String chairId;
    private @Nullable String name;
    private ChairState state = ChairState.FREE;
    private Instant since;
    private @Nullable Ticket serving;
    private @Nullable Ticket called;
    private @Nullable Integer breakSeconds;
    private boolean retired;

    Seat(String chairId, @Nullable String name, Instant since) {
        this.chairId = chairId;
        this.name = name;
        this.since = since;
    }

    public String chairId() {
        return chairId;
    }

    public @Nullable String name() {
        return name;
    }

    public ChairState state() {
        return state;
    }

    public boolean is(ChairState one) {
        return state == one;
    }

    /** Since when it is in this state. */
    public Instant since() {
        return since;
    }

    /** The ticket in service here; in an imported day the latest of several. */
    public @Nullable Ticket serving() {
        return serving;
    }

    /** The ticket called to this chair and not yet started. */
    public @Nullable Ticket called() {
        return called;
    }

    /** How long the break under way was said to take; absent where nothing was said. */
    public @Nullable Integer breakSeconds() {
        return breakSeconds;
    }

    /** Whether the settings no longer have this chair; it is kept until it is free. */
    public boolean isRetired() {
        return retired;
    }

    boolean isInUse() {
        return serving != null || called != null;
    }

    void keep(@Nullable String currentName) {
        name = currentName;
        retired = false;
    }

    void retire() {
        retired = true;
    }

    void call(Ticket ticket) {
        called = ticket;
    }

    void uncall(Ticket ticket) {
        if (called == ticket) {
            called = null;
        }
    }

    void serve(Ticket ticket, Instant at) {
        serving = ticket;
        become(ChairState.BUSY, at);
    }

    void free(Ticket ticket, Instant at) {
        if (serving == ticket) {
            serving = null;
            become(ChairState.FREE, at);
        }
    }

    void takeBreak(@Nullable Integer seconds, Instant at) {
        become(ChairState.ON_BREAK, at);
        breakSeconds = seconds;
    }

    void become(ChairState next, Instant at) {
        state = next;
        since = at;
        breakSeconds = null;
    }
}
