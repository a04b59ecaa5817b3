package io.firstcome.command.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.StepBack;
import io.firstcome.api.queue.SteppedBack;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;

/** Somebody who waits lets the next one who waits go first. */
final class LetTheNextGoFirst {
    private LetTheNextGoFirst() {}

    static List<SteppedBack> decide(DayState day, StepBack command, Instant now) {
        DayRules.theDayIsNotClosed(day);
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketIsWaiting(ticket);
        List<Ticket> waiting = day.line().in(TicketState.WAITING);
        int behind = waiting.indexOf(ticket) + 1;
        if (behind == waiting.size()) {
            throw Refused.because(RefusalCode.NOBODY_BEHIND);
        }
        Ticket next = waiting.get(behind);
        return List.of(new SteppedBack(ticket.id(), next.id(), next.orderedAt(), now));
    }
}
