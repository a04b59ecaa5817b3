package io.firstcome.query.audit;

import io.firstcome.api.audit.OutOfSequenceReport.Kind;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is passed because of a wish for another chair. That is as it should be while the chair works; where it stops, or is
 * removed, and has served nobody since, the wish only kept them waiting.
 */
final class Wishes {
    private final Map<String, List<Passing>> passingsByChair = new HashMap<>();

    /** Somebody is about to be started. */
    void during(ReviewedStart start, Ticket taken, String chairId, DayState day) {
        passingsByChair.remove(chairId);
        if (!day.seats().offers(chairId)) {
            return;
        }
        for (Ticket one : day.line().in(TicketState.WAITING)) {
            String wanted = one.wantedChair();
            if (wanted != null
                    && Order.joinedBefore(one, taken, day)
                    && day.line().isAhead(one, taken)
                    && !day.mayTake(one, chairId)) {
                passingsByChair
                        .computeIfAbsent(wanted, first -> new ArrayList<>())
                        .add(new Passing(start, one));
            }
        }
    }

    /** Looks which chairs have stopped, after the day has taken in an event. */
    void look(DayState day) {
        passingsByChair.entrySet().removeIf(entry -> {
            boolean stopped = !day.seats().offers(entry.getKey());
            if (stopped) {
                entry.getValue().forEach(Passing::tell);
            }
            return stopped;
        });
    }

    /** A start that passed somebody who wished for another chair. */
    private record Passing(ReviewedStart start, Ticket wisher) {
        void tell() {
            if (wisher.is(TicketState.WAITING)) {
                start.passed(Kind.WHILE_WISHING, wisher.id());
            }
        }
    }
}
