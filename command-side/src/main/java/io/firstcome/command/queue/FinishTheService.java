package io.firstcome.command.queue;

import io.firstcome.api.queue.CompleteService;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.Ticket;
import io.firstcome.command.day.Reckoning;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A service is done, also after the day was closed; never twice. */
final class FinishTheService {
    private FinishTheService() {}

    static List<ServiceCompleted> decide(DayState day, CompleteService command, Instant now) {
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketIsInService(ticket);
        int served = Reckoning.seconds(Objects.requireNonNull(ticket.startedAt()), now);
        return List.of(new ServiceCompleted(ticket.id(), Objects.requireNonNull(ticket.chairId()), served, now));
    }
}
