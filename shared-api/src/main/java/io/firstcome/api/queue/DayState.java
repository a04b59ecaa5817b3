package io.firstcome.api.queue;

import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.waittime.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One salon on one business day, as its events tell it: the one meaning of the events, shared by the rules, the read
 * models and the checks. It is filled by {@link #apply(QueueEvent)} in the order of the log and read by the accessors;
 * it refuses nothing, so that an imported day, where chairs overlap, folds like any other. Not safe for use by several
 * threads at once.
 */
public final class DayState {
    private final DayFold fold = new DayFold(this);
    final Map<String, Ticket> tickets = new LinkedHashMap<>();
    final Map<String, Integer> priorityStartsByActor = new HashMap<>();
    final Line line = new Line();
    final Seats seats = new Seats();
    final LiveTickets live = new LiveTickets();
    final DayTally tally = new DayTally();

    @Nullable
    DayOpened opened;

    @Nullable
    SalonSettings settings;

    @Nullable
    PastDayRecorded imported;

    DayPhase phase = DayPhase.OPEN;
    long policyVersion;
    Instant lastEventAt = Instant.EPOCH;

    /** Takes in the next event of this day. */
    public void apply(QueueEvent event) {
        event.accept(fold);
        if (event.at().isAfter(lastEventAt)) {
            lastEventAt = event.at();
        }
    }

    /** Whether anything has happened on this day. */
    public boolean exists() {
        return opened != null;
    }

    /**
     * Whose day it is.
     *
     * @throws IllegalStateException before the day was opened
     */
    public String salonId() {
        return opened().salonId();
    }

    /**
     * Which business day it is.
     *
     * @throws IllegalStateException before the day was opened
     */
    public LocalDate day() {
        return opened().day();
    }

    /**
     * The settings in force.
     *
     * @throws IllegalStateException before the day was opened
     */
    public SalonSettings settings() {
        if (settings == null) {
            throw new IllegalStateException("the day has not been opened");
        }
        return settings;
    }

    /** The version of the settings in force; 0 before the day was opened. */
    public long policyVersion() {
        return policyVersion;
    }

    public DayPhase phase() {
        return phase;
    }

    public boolean isImported() {
        return imported != null;
    }

    /** What an import said about this day; absent where it was lived through here. */
    public @Nullable PastDayRecorded importedAs() {
        return imported;
    }

    /** The latest time of any event so far; the epoch before the first. */
    public Instant lastEventAt() {
        return lastEventAt;
    }

    public @Nullable Ticket ticket(String ticketId) {
        return tickets.get(ticketId);
    }

    /** Every ticket of the day, in the order of joining. */
    public Collection<Ticket> tickets() {
        return Collections.unmodifiableCollection(tickets.values());
    }

    public int ticketCount() {
        return tickets.size();
    }

    public Line line() {
        return line;
    }

    public Seats seats() {
        return seats;
    }

    public DayTally tally() {
        return tally;
    }

    /**
     * Who goes next to a chair: whoever was called to it while that call holds, else the first who may take it. Nobody is
     * new to a chair that is only kept until it is free.
     */
    public @Nullable Ticket nextFor(Seat seat) {
        Ticket called = seat.called();
        if (callHolds(seat)) {
            return called;
        }
        for (Ticket ticket : line.all()) {
            if (ticket == called || (ticket.is(TicketState.WAITING) && mayTake(ticket, seat.chairId()))) {
                return ticket;
            }
        }
        return null;
    }

    /**
     * Whether somebody is called to a chair and still goes first there. A call holds against whoever joins after it, and
     * no longer once somebody who had joined before it waits ahead again and may take the chair: somebody skipped who
     * came back, or a start that was undone.
     */
    public boolean callHolds(Seat seat) {
        Ticket called = seat.called();
        if (called == null) {
            return false;
        }
        for (Ticket other : line.all()) {
            if (other == called) {
                return true;
            }
            if (other.is(TicketState.WAITING)
                    && other.number() <= called.calledAmong()
                    && mayTake(other, seat.chairId())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a customer wants this chair, or any; a wish for a chair that is closed, or that the salon no longer has,
     * counts as any. A chair that is only kept until it is free takes whoever was called to it and nobody else.
     */
    public boolean mayTake(Ticket ticket, String chairId) {
        Seat seat = seats.find(chairId);
        if (seat != null && seat.isRetired()) {
            return seat.called() == ticket;
        }
        String wanted = ticket.wantedChair();
        return wanted == null || wanted.equals(chairId) || !seats.offers(wanted);
    }

    /** Tokens that may not be given out. */
    public Set<String> liveTokens() {
        return live.tokens();
    }

    /** The live ticket of a customer. */
    public @Nullable Ticket ticketOfCustomer(String customerRef) {
        return live.ofCustomer(customerRef);
    }

    /** How many priority starts this account has made today. */
    public int priorityStartsBy(String actor) {
        return priorityStartsByActor.getOrDefault(actor, 0);
    }

    /** How many priority starts were made today, by the account that made them. */
    public Map<String, Integer> priorityStartsByActor() {
        return Collections.unmodifiableMap(priorityStartsByActor);
    }

    /** How the chairs and the line stand, as a wait prediction needs it. */
    public Situation situation(Instant now) {
        return DaySituation.of(this, now);
    }

    private DayOpened opened() {
        if (opened == null) {
            throw new IllegalStateException("the day has not been opened");
        }
        return opened;
    }
}
