package io.firstcome.command.queue;

import io.firstcome.api.queue.CustomerSkipped;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.SkipCustomer;
import io.firstcome.api.queue.Ticket;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;

/** Somebody who is not there is passed over; the place is kept. */
final class PassOver {
    private PassOver() {}

    static List<CustomerSkipped> decide(DayState day, SkipCustomer command, Instant now) {
        DayRules.theDayIsNotClosed(day);
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketIsWaitingOrCalled(ticket);
        return List.of(new CustomerSkipped(ticket.id(), command.reason(), now));
    }
}
