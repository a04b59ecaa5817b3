package io.firstcome.query.audit;

import io.firstcome.api.audit.OutOfSequenceReport.Finding;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.SteppedBack;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows one day and reviews each start as it comes. Those count as bypassed who wait at that moment, joined strictly
 * earlier than the one taken, and would have been served at that chair. Who is called, skipped or gone does not wait.
 * Each start counts, also one that was undone later: it did happen.
 */
final class StartsOfDay {
    /** Named as the reason where everybody bypassed had let others go first. */
    static final String STEPPED_BACK = "STEPPED_BACK";

    private final HeadStartRule rule;
    private final DayState day = new DayState();
    private final Set<String> steppedBack = new HashSet<>();

    StartsOfDay(HeadStartRule rule) {
        this.rule = rule;
    }

    /** Takes in the next event; answers with the start, if it is one. */
    @Nullable
    ReviewedStart next(LoggedEvent logged) {
        QueueEvent event = logged.event();
        ReviewedStart start = null;
        if (event instanceof ServiceStarted started) {
            start = review(logged, started.ticketId(), started.chairId(), null);
        } else if (event instanceof PriorityServiceStarted priority) {
            start = review(logged, priority.ticketId(), priority.chairId(), priority.reasonCode());
        } else if (event instanceof SteppedBack back) {
            steppedBack.add(back.ticketId());
        }
        day.apply(event);
        return start;
    }

    private @Nullable ReviewedStart review(
            LoggedEvent logged, String ticketId, String chairId, @Nullable String priorityReason) {
        Ticket taken = day.ticket(ticketId);
        if (taken == null) {
            return null;
        }
        boolean direct = taken.joinedAt().equals(logged.event().at());
        List<Ticket> bypassed = day.line().all().stream()
                .filter(one -> one.is(TicketState.WAITING))
                .filter(one -> one.joinedAt().isBefore(taken.joinedAt()))
                .filter(one -> one.wantedChair() == null || chairId.equals(one.wantedChair()))
                .toList();
        if (bypassed.isEmpty()) {
            return new ReviewedStart(direct, null);
        }
        String reason = priorityReason == null && allSteppedBack(bypassed) ? STEPPED_BACK : priorityReason;
        return new ReviewedStart(direct, finding(logged, taken, direct, reason, bypassed));
    }

    private boolean allSteppedBack(List<Ticket> bypassed) {
        return bypassed.stream().allMatch(one -> steppedBack.contains(one.id()));
    }

    private Finding finding(
            LoggedEvent logged, Ticket taken, boolean direct, @Nullable String reason, List<Ticket> bypassed) {
        return new Finding(
                day.day(),
                logged.position(),
                taken.id(),
                taken.token(),
                local(taken.joinedAt()),
                local(logged.event().at()),
                taken.priorityClass(),
                direct,
                !direct && rule.explains(taken, bypassed),
                reason,
                bypassed.stream().map(Ticket::id).toList());
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(day.settings().zone()).toOffsetDateTime();
    }
}
