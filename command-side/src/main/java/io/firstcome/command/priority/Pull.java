package io.firstcome.command.priority;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.Ticket;
import io.firstcome.command.day.ChairRules;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;

/** Somebody who can be pulled to the front, and the chair that takes them. */
record Pull(Ticket ticket, Seat seat) {

    /**
     * Whom a priority start is about.
     *
     * @throws io.firstcome.api.refusal.Refused where day, ticket or chair are in no state for it
     */
    static Pull allowedBy(DayState day, StartPriority command) {
        DayRules.theDayIsNotClosed(day);
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketHasNotBeenStarted(ticket);
        TicketRules.theTicketIsWaitingOrCalled(ticket);
        Seat seat = ChairRules.theChairExists(day, command.chairId());
        ChairRules.theChairIsFree(seat);
        ChairRules.theChairTakes(seat, ticket);
        return new Pull(ticket, seat);
    }
}
