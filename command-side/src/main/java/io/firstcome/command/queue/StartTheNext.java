package io.firstcome.command.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.StartService;
import io.firstcome.api.queue.Ticket;
import io.firstcome.command.day.ChairRules;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.LineRules;
import io.firstcome.command.day.Reckoning;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;

/** The service of the next in line begins at a free chair; never twice. */
final class StartTheNext {
    private StartTheNext() {}

    static List<ServiceStarted> decide(DayState day, StartService command, Instant now) {
        DayRules.theDayIsNotClosed(day);
        String ticketId = command.ticketId();
        if (ticketId != null) {
            TicketRules.theTicketHasNotBeenStarted(TicketRules.theTicketExists(day, ticketId));
        }
        Seat seat = ChairRules.theChairExists(day, command.chairId());
        ChairRules.theChairIsFree(seat);
        Ticket next = LineRules.theNextInLine(day, seat, ticketId);
        int waited = Reckoning.seconds(next.joinedAt(), now);
        return List.of(new ServiceStarted(next.id(), seat.chairId(), waited, now));
    }
}
