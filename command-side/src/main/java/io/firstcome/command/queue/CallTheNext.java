package io.firstcome.command.queue;

import io.firstcome.api.queue.CallCustomer;
import io.firstcome.api.queue.CustomerCalled;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.Ticket;
import io.firstcome.command.day.ChairRules;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.LineRules;
import java.time.Instant;
import java.util.List;

/** The next in line is called to a free chair; one at a time. */
final class CallTheNext {
    private CallTheNext() {}

    static List<CustomerCalled> decide(DayState day, CallCustomer command, Instant now) {
        DayRules.theDayIsNotClosed(day);
        Seat seat = ChairRules.theChairExists(day, command.chairId());
        ChairRules.theChairIsFree(seat);
        if (day.callHolds(seat)) {
            ChairRules.nobodyIsCalledToTheChair(seat);
        }
        Ticket next = LineRules.theNextInLine(day, seat, command.ticketId());
        return List.of(new CustomerCalled(next.id(), seat.chairId(), now));
    }
}
