package io.firstcome.command.queue;

import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Leave;
import io.firstcome.api.queue.Ticket;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;

/** Somebody leaves the line for good. */
final class LeaveTheLine {
    private LeaveTheLine() {}

    static List<CustomerLeft> decide(DayState day, Leave command, Instant now) {
        DayRules.theDayIsNotClosed(day);
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketMayLeave(ticket);
        return List.of(new CustomerLeft(ticket.id(), now));
    }
}
