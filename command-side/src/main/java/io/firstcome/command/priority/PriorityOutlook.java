package io.firstcome.command.priority;

import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PriorityStartDenied;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.waittime.WaitPredictor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a priority start would cost as things stand. It goes by the same rules as the start itself, and stores nothing.
 *
 * @param bypassed whom it would pass over; nobody where the ticket is next anyway
 * @param usedBySalon priority starts of the salon today
 * @param usedByActor priority starts of whoever asks today
 * @param refusedBecause the rule of the policy that would deny it; absent where none would
 */
public record PriorityOutlook(
        List<BypassedTicket> bypassed,
        PriorityPolicy policy,
        int usedBySalon,
        int usedByActor,
        @Nullable RefusalCode refusedBecause) {

    /**
     * Looks ahead.
     *
     * @param command the start that is thought of; its reason does not matter
     * @throws io.firstcome.api.refusal.Refused where ticket or chair are in no state for it
     */
    public static PriorityOutlook on(DayState day, StartPriority command, WaitPredictor predictor, Instant now) {
        Pull pull = Pull.allowedBy(day, command);
        return new PriorityOutlook(
                Bypassing.by(pull.ticket(), pull.seat(), day, predictor, now),
                day.settings().priorityPolicy(),
                day.tally().priorityStarts(),
                day.priorityStartsBy(command.actor()),
                PriorityQuota.denies(day, command, now)
                        .map(denied -> ((PriorityStartDenied) denied).code())
                        .orElse(null));
    }
}
