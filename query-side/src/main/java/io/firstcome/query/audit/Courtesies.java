package io.firstcome.query.audit;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.SteppedBack;
import io.firstcome.api.queue.Ticket;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom people let go first when they stepped back: everybody between the old place and the new one. */
final class Courtesies {
    private final Map<String, Set<String>> letGoFirst = new HashMap<>();

    /** Takes in that somebody steps back, before the day does. */
    void follow(SteppedBack back, DayState day) {
        Ticket who = day.ticket(back.ticketId());
        Ticket behind = day.ticket(back.behindTicketId());
        if (who == null || behind == null) {
            return;
        }
        List<Ticket> line = day.line().all();
        Set<String> first = letGoFirst.computeIfAbsent(who.id(), once -> new HashSet<>());
        for (Ticket one : line.subList(line.indexOf(who) + 1, line.indexOf(behind) + 1)) {
            first.add(one.id());
        }
    }

    /** Whether all of them had let this one go first. */
    boolean allLetGoFirst(List<Ticket> them, Ticket one) {
        return them.stream()
                .allMatch(each -> letGoFirst.getOrDefault(each.id(), Set.of()).contains(one.id()));
    }
}
