package io.firstcome.command.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.SkipUndone;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.UndoSkip;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;

/** Somebody who was skipped is there after all, at the exact old place. */
final class WelcomeBack {
    private WelcomeBack() {}

    static List<SkipUndone> decide(DayState day, UndoSkip command, Instant now) {
        DayRules.theDayIsNotClosed(day);
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketIsSkipped(ticket);
        return List.of(new SkipUndone(ticket.id(), now));
    }
}
