package io.firstcome.query.audit;

import io.firstcome.api.audit.OutOfSequenceReport.Kind;
import io.firstcome.api.queue.CustomerCalled;
import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.CustomerSkipped;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.NoShowUndone;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.SkipUndone;
import io.firstcome.api.queue.StartUndone;
import io.firstcome.api.queue.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who does not wait for now and may wait again at the old place: called, skipped, given up, or in a service whose start
 * may be undone. Whoever was started meanwhile passed them, if they do wait again.
 */
final class Absences {
    private final Map<String, List<ReviewedStart>> startsDuring = new HashMap<>();

    /** Takes in the next event, before the day does. */
    void follow(QueueEvent event, DayState day) {
        if (event instanceof CustomerCalled called) {
            sentBackFrom(called.chairId(), called.ticketId(), day);
            begin(called.ticketId());
        } else if (event instanceof ServiceStarted started) {
            sentBackFrom(started.chairId(), started.ticketId(), day);
            begin(started.ticketId());
        } else if (event instanceof PriorityServiceStarted started) {
            sentBackFrom(started.chairId(), started.ticketId(), day);
            begin(started.ticketId());
        } else if (event instanceof CustomerSkipped skipped) {
            begin(skipped.ticketId());
        } else if (event instanceof SkipUndone undone) {
            end(undone.ticketId());
        } else if (event instanceof NoShowUndone undone) {
            end(undone.ticketId());
        } else if (event instanceof StartUndone undone) {
            end(undone.ticketId());
        } else if (event instanceof ServiceCompleted completed) {
            startsDuring.remove(completed.ticketId());
        } else if (event instanceof CustomerLeft left) {
            startsDuring.remove(left.ticketId());
        }
    }

    /** Somebody is about to be started. */
    void during(ReviewedStart start, Ticket taken, String chairId, DayState day) {
        startsDuring.forEach((ticketId, starts) -> {
            Ticket absent = day.ticket(ticketId);
            if (absent != null
                    && Order.joinedBefore(absent, taken, day)
                    && day.line().isAhead(absent, taken)
                    && day.mayTake(absent, chairId)) {
                starts.add(start);
            }
        });
    }

    private void sentBackFrom(String chairId, String taker, DayState day) {
        Seat seat = day.seats().find(chairId);
        Ticket called = seat == null ? null : seat.called();
        if (called != null && !called.id().equals(taker)) {
            end(called.id());
        }
    }

    private void begin(String ticketId) {
        startsDuring.putIfAbsent(ticketId, new ArrayList<>());
    }

    private void end(String ticketId) {
        List<ReviewedStart> starts = startsDuring.remove(ticketId);
        if (starts != null) {
            starts.forEach(start -> start.passed(Kind.WHILE_AWAY, ticketId));
        }
    }
}
