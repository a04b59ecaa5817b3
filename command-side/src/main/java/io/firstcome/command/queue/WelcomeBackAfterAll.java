package io.firstcome.command.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.NoShowUndone;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.UndoNoShow;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;

/** A no-show came after all, to the exact old place, unless the customer has joined anew. */
final class WelcomeBackAfterAll {
    private WelcomeBackAfterAll() {}

    static List<NoShowUndone> decide(DayState day, UndoNoShow command, Instant now) {
        DayRules.theDayIsNotClosed(day);
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketIsANoShow(ticket);
        String customerRef = ticket.customerRef();
        if (customerRef != null) {
            TicketRules.theCustomerHasNoOtherTicket(day, customerRef);
        }
        return List.of(new NoShowUndone(ticket.id(), now));
    }
}
