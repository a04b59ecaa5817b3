package io.firstcome.command.queue;

import io.firstcome.api.queue.DayClosed;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.command.day.DayRules;
import java.time.Instant;
import java.util.List;

/** The day ends: whoever is waiting, called or skipped will not be served; services under way go on. */
final class EndTheDay {
    private EndTheDay() {}

    static List<DayClosed> decide(DayState day, Instant now) {
        DayRules.theDayIsNotClosed(day);
        List<String> unserved = day.line().all().stream()
                .filter(ticket -> ticket.isInLine() || ticket.is(TicketState.SKIPPED))
                .map(Ticket::id)
                .toList();
        return List.of(new DayClosed(unserved, now));
    }
}
