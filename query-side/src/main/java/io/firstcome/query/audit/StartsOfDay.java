package io.firstcome.query.audit;

import io.firstcome.api.audit.OutOfSequenceReport.Kind;
import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.SteppedBack;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows one day and reviews each start as it comes. Those count as bypassed who joined strictly earlier than the one
 * taken and either wait at that moment and would have been served at that chair, or were called to it; and everybody whom
 * a priority start names. Each start counts, also one that was undone later: it did happen.
 */
final class StartsOfDay {
    /** Named as the reason where everybody bypassed had let the one taken go first. */
    static final String STEPPED_BACK = "STEPPED_BACK";

    /** After that long, somebody called to a chair is not on the way there any more but kept waiting. */
    static final Duration LONG_CALLED = Duration.ofMinutes(5);

    private final HeadStartRule rule;
    private final DayState day = new DayState();
    private final Absences absences = new Absences();
    private final Wishes wishes = new Wishes();
    private final Courtesies courtesies = new Courtesies();
    private final List<ReviewedStart> starts = new ArrayList<>();

    StartsOfDay(HeadStartRule rule) {
        this.rule = rule;
    }

    /** Takes in the next event. */
    void next(LoggedEvent logged) {
        QueueEvent event = logged.event();
        if (event instanceof ServiceStarted started) {
            review(logged, started.ticketId(), started.chairId(), null);
        } else if (event instanceof PriorityServiceStarted priority) {
            review(logged, priority.ticketId(), priority.chairId(), priority);
        } else if (event instanceof SteppedBack back) {
            courtesies.follow(back, day);
        }
        absences.follow(event, day);
        day.apply(event);
        wishes.look(day);
    }

    /** All starts of the day so far, in the order of the log. */
    List<ReviewedStart> starts() {
        return Collections.unmodifiableList(starts);
    }

    private void review(
            LoggedEvent logged, String ticketId, String chairId, @Nullable PriorityServiceStarted priority) {
        Ticket taken = day.ticket(ticketId);
        if (taken == null) {
            return;
        }
        Instant at = logged.event().at();
        String reason = priority == null ? null : priority.reasonCode();
        ReviewedStart start = new ReviewedStart(day, logged.position(), taken, at, reason);
        List<Ticket> bypassed = bypassed(taken, chairId, priority);
        bypassed.forEach(one -> start.passed(Kind.OUT_OF_SEQUENCE, one.id()));
        if (priority == null && !bypassed.isEmpty()) {
            if (rule.explains(taken, bypassed)) {
                start.explain();
            }
            if (courtesies.allLetGoFirst(bypassed, taken)) {
                start.excuse(STEPPED_BACK);
            }
        }
        longCalled(taken, chairId, at).forEach(one -> start.passed(Kind.WHILE_CALLED, one.id()));
        absences.during(start, taken, chairId, day);
        wishes.during(start, taken, chairId, day);
        starts.add(start);
    }

    private List<Ticket> bypassed(Ticket taken, String chairId, @Nullable PriorityServiceStarted priority) {
        Map<String, Ticket> bypassed = new LinkedHashMap<>();
        for (Ticket one : day.line().present()) {
            boolean waits = one.is(TicketState.WAITING) && day.mayTake(one, chairId);
            boolean calledHere = one.is(TicketState.CALLED) && chairId.equals(one.chairId());
            if ((waits || calledHere) && Order.joinedBefore(one, taken, day)) {
                bypassed.put(one.id(), one);
            }
        }
        if (priority != null) {
            for (BypassedTicket named : priority.bypassed()) {
                Ticket one = day.ticket(named.ticketId());
                if (one != null) {
                    bypassed.put(one.id(), one);
                }
            }
        }
        return List.copyOf(bypassed.values());
    }

    /** Those ahead who had long been called to another chair when this one was taken: called, or else started. */
    private List<Ticket> longCalled(Ticket taken, String chairId, Instant startedAt) {
        Instant calledAt = taken.calledAt();
        Instant takenAt = calledAt == null ? startedAt : calledAt;
        return day.line().in(TicketState.CALLED).stream()
                .filter(one -> !chairId.equals(one.chairId()) && day.mayTake(one, chairId))
                .filter(one -> Order.joinedBefore(one, taken, day) && day.line().isAhead(one, taken))
                .filter(one -> isLongCalled(one, takenAt))
                .toList();
    }

    private static boolean isLongCalled(Ticket ticket, Instant now) {
        Instant called = ticket.calledAt();
        return called != null && called.plus(LONG_CALLED).isBefore(now);
    }
}
