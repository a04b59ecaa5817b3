package io.firstcome.api.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The line: every ticket that waits or may come back to waiting (waiting, called, in service, skipped, no-show), ordered
 * by {@link Ticket#orderedAt()}, then by position in the log. A ticket stays at its index whatever its state, so that
 * each undo restores the exact old place.
 */
public final class Line {
    private final List<Ticket> tickets = new ArrayList<>();
    private final List<Ticket> readable = Collections.unmodifiableList(tickets);

    Line() {}

    /** All of them, in order; a live view that nobody may change. */
    public List<Ticket> all() {
        return readable;
    }

    /** Whether one is in the line, whatever the state, and ahead of another. */
    public boolean isAhead(Ticket one, Ticket other) {
        int index = indexOf(one);
        return index >= 0 && index < indexOf(other);
    }

    /** Those in one state, in order. */
    public List<Ticket> in(TicketState state) {
        List<Ticket> found = new ArrayList<>();
        for (Ticket ticket : tickets) {
            if (ticket.is(state)) {
                found.add(ticket);
            }
        }
        return found;
    }

    /** Those who wait or are called, in order; the first of them has place 1. */
    public List<Ticket> present() {
        List<Ticket> found = new ArrayList<>(tickets.size());
        for (Ticket ticket : tickets) {
            if (ticket.isInLine()) {
                found.add(ticket);
            }
        }
        return found;
    }

    /** The place that somebody with this order would take now: 1 and how many wait or are called ahead. */
    public int placeFor(Instant orderedAt) {
        int place = 1;
        for (Ticket ticket : tickets) {
            if (ticket.orderedAt().isAfter(orderedAt)) {
                break;
            }
            if (ticket.isInLine()) {
                place++;
            }
        }
        return place;
    }

    void add(Ticket ticket) {
        tickets.add(afterAllUpTo(ticket.orderedAt()), ticket);
    }

    void remove(Ticket ticket) {
        int index = indexOf(ticket);
        if (index >= 0) {
            tickets.remove(index);
        }
    }

    void moveRightBehind(Ticket ticket, Ticket behind) {
        remove(ticket);
        ticket.order(behind.orderedAt());
        tickets.add(indexOf(behind) + 1, ticket);
    }

    private int indexOf(Ticket ticket) {
        for (int index = afterAllUpTo(ticket.orderedAt()) - 1; index >= 0; index--) {
            if (tickets.get(index) == ticket) {
                return index;
            }
        }
        return -1;
    }

    private int afterAllUpTo(Instant orderedAt) {
        int low = 0;
        int high = tickets.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tickets.get(middle).orderedAt().isAfter(orderedAt)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
