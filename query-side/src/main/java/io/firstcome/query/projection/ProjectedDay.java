package io.firstcome.query.projection;

import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.CustomerMarkedNoShow;
import io.firstcome.api.queue.DayClosed;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PolicyAdopted;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.Ticket;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/** One salon-day as far as its events have been read, and which of its tickets are still to be written. */
final class ProjectedDay {

    private final QueueId id;
    private final DayState state = new DayState();
    private final Map<String, Ended> ended = new HashMap<>();
    private final Map<String, Ticket> endedUnwritten = new HashMap<>();
    private long nextSequence;
    private long position = -1;

    /** When a ticket came to its end. */
    record Ended(long position, Instant at) {}

    ProjectedDay(QueueId id) {
        this.id = id;
    }

    QueueId id() {
        return id;
    }

    DayState state() {
        return state;
    }

    /** The sequence of the event that has not been read yet. */
    long nextSequence() {
        return nextSequence;
    }

    /** The position in the log of the last event that has been read. */
    long position() {
        return position;
    }

    /**
     * Takes in the next event of the log.
     *
     * @throws IllegalStateException where it is of a type that is not known
     */
    void apply(DomainEventMessage<?> message, long eventPosition) {
        if (!(message.getPayload() instanceof QueueEvent event)) {
            throw new IllegalStateException("an event of a type that is not known: " + message.getPayloadType());
        }
        apply(event, message.getSequenceNumber(), eventPosition);
    }

    private void apply(QueueEvent event, long sequence, long eventPosition) {
        state.apply(event);
        nextSequence = sequence + 1;
        position = eventPosition;
        if (event instanceof ServiceCompleted completed) {
            end(completed.ticketId(), event.at());
        } else if (event instanceof CustomerLeft left) {
            end(left.ticketId(), event.at());
        } else if (event instanceof CustomerMarkedNoShow gone) {
            end(gone.ticketId(), event.at());
        } else if (event instanceof DayClosed closed) {
            closed.unserved().forEach(ticketId -> end(ticketId, event.at()));
        } else if (event instanceof PolicyAdopted) {
            ended.keySet().forEach(this::writeAgain);
        }
    }

    private void end(String ticketId, Instant at) {
        ended.put(ticketId, new Ended(position, at));
        writeAgain(ticketId);
    }

    private void writeAgain(String ticketId) {
        Ticket ticket = state.ticket(ticketId);
        if (ticket != null) {
            endedUnwritten.put(ticketId, ticket);
        }
    }

    /** When a ticket ended; for one that has not, the last event of the day. */
    Ended lastChangeOf(Ticket ticket) {
        Ended end = isOver(ticket) ? ended.get(ticket.id()) : null;
        return end == null ? new Ended(position, state.lastEventAt()) : end;
    }

    /** The tickets whose view may have changed since they were last written: all that are here, and those just ended. */
    Collection<Ticket> ticketsToWrite() {
        Map<String, Ticket> changed = new LinkedHashMap<>();
        state.line().all().forEach(ticket -> changed.put(ticket.id(), ticket));
        for (Ticket ticket : endedUnwritten.values()) {
            if (isOver(ticket)) {
                changed.put(ticket.id(), ticket);
            }
        }
        return changed.values();
    }

    /** Takes in that {@link #ticketsToWrite()} are written. */
    void ticketsWritten() {
        endedUnwritten.clear();
    }

    private static boolean isOver(Ticket ticket) {
        return switch (ticket.state()) {
            case COMPLETED, NO_SHOW, LEFT, UNSERVED -> true;
            case WAITING, CALLED, IN_SERVICE, SKIPPED -> false;
        };
    }
}
