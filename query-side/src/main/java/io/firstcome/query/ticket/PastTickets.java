package io.firstcome.query.ticket;

import io.firstcome.api.queue.TicketId;
import io.firstcome.api.ticket.TicketView;
import java.util.Optional;

/** Tickets of any day, from the log; slower than the models, which keep those of the last two days. */
@FunctionalInterface
public interface PastTickets {

    /** Empty where there is no such ticket. */
    Optional<TicketView> find(String salonId, TicketId ticket);
}
