package io.firstcome.api.queue;

import io.firstcome.api.priority.Bypass;
import io.firstcome.api.waittime.WaitQuote;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One customer's place in line and what became of it, see {@link TicketState}. Changed by {@link DayState} alone, as the
 * events tell; everybody else only reads.
 */
public final class Ticket {
    private final CustomerJoined joined;
    private final int number;
    private TicketState state = TicketState.WAITING;
    private Instant orderedAt;
    private @Nullable String chairId;
    private @Nullable Instant calledAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant skippedAt;
    private @Nullable String skipReason;
    private int waitedSeconds;
    private int bypassedBy;
    private @Nullable Bypass lastBypass;
    private int calledAmong;

    Ticket(CustomerJoined joined, int number) {
        this.joined = joined;
        this.number = number;
        this.orderedAt = joined.orderedAt();
    }

    public String id() {
        return joined.ticketId();
    }

    /** The how-manieth of the day, from 1. */
    public int number() {
        return number;
    }

    public String token() {
        return joined.token();
    }

    public TicketState state() {
        return state;
    }

    public boolean is(TicketState one) {
        return state == one;
    }

    /** Whether this ticket waits to be served and is there: waiting or called. */
    public boolean isInLine() {
        return state == TicketState.WAITING || state == TicketState.CALLED;
    }

    public Instant joinedAt() {
        return joined.at();
    }

    /** What the line is ordered by: the time joined less the head start, or as stepping back left it. */
    public Instant orderedAt() {
        return orderedAt;
    }

    public String service() {
        return joined.service();
    }

    public int expectedServiceSeconds() {
        return joined.expectedServiceSeconds();
    }

    public @Nullable String priorityClass() {
        return joined.priorityClass();
    }

    public @Nullable String wantedChair() {
        return joined.wantedChair();
    }

    public @Nullable String customerRef() {
        return joined.customerRef();
    }

    public JoinedThrough through() {
        return joined.through();
    }

    public @Nullable WaitQuote firstQuote() {
        return joined.quote();
    }

    /** The chair called to, served at, or last served at. */
    public @Nullable String chairId() {
        return chairId;
    }

    public @Nullable Instant calledAt() {
        return calledAt;
    }

    /** How many had joined that day when this ticket was called last; 0 before any call. */
    public int calledAmong() {
        return calledAmong;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    /** When the service was completed, or when the customer left, was given up or not served. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Instant skippedAt() {
        return skippedAt;
    }

    public @Nullable String skipReason() {
        return skipReason;
    }

    /** From joining to the start of the service, in seconds; 0 while not started. */
    public int waitedSeconds() {
        return waitedSeconds;
    }

    /** How many priority starts passed over this ticket. */
    public int bypassedBy() {
        return bypassedBy;
    }

    /** The latest priority start that passed over this ticket; absent where none has. */
    public @Nullable Bypass lastBypass() {
        return lastBypass;
    }

    void call(String chair, int joinedSoFar, Instant at) {
        state = TicketState.CALLED;
        calledAmong = joinedSoFar;
        chairId = chair;
        calledAt = at;
    }

    void start(String chair, int waited, Instant at) {
        state = TicketState.IN_SERVICE;
        chairId = chair;
        startedAt = at;
        waitedSeconds = waited;
    }

    /** Back in line, as if never called, started, skipped or given up. */
    void waitAgain() {
        state = TicketState.WAITING;
        chairId = null;
        calledAt = null;
        startedAt = null;
        endedAt = null;
        skippedAt = null;
        skipReason = null;
        waitedSeconds = 0;
    }

    void skip(String reason, Instant at) {
        state = TicketState.SKIPPED;
        skipReason = reason;
        skippedAt = at;
        chairId = null;
        calledAt = null;
    }

    void end(TicketState how, Instant at) {
        state = how;
        endedAt = at;
    }

    void order(Instant place) {
        orderedAt = place;
    }

    void bypass(Bypass by) {
        bypassedBy++;
        lastBypass = by;
    }

    @Override
    public String toString() {
        return token() + " " + state;
    }
}
