package io.firstcome.command.queue;

import io.firstcome.api.queue.CustomerMarkedNoShow;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.MarkNoShow;
import io.firstcome.api.queue.Ticket;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;

/** Somebody who was skipped did not come back. */
final class GiveUp {
    private GiveUp() {}

    static List<CustomerMarkedNoShow> decide(DayState day, MarkNoShow command, Instant now) {
        DayRules.theDayIsNotClosed(day);
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketIsSkipped(ticket);
        return List.of(new CustomerMarkedNoShow(ticket.id(), now));
    }
}
