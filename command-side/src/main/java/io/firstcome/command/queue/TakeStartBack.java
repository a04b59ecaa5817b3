package io.firstcome.command.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.StartUndone;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.UndoStart;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A start was a mistake: the customer is at the exact old place again. A priority start taken back stays counted. */
final class TakeStartBack {
    private TakeStartBack() {}

    static List<StartUndone> decide(DayState day, UndoStart command, Instant now) {
        DayRules.theDayIsNotClosed(day);
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketIsInService(ticket);
        return List.of(new StartUndone(ticket.id(), Objects.requireNonNull(ticket.chairId()), now));
    }
}
