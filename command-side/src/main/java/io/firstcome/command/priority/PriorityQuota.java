package io.firstcome.command.priority;

import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PriorityStartDenied;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.salon.SalonSettings;
import java.time.Instant;
import java.util.Optional;

/**
 * Who may use priority starts, and how often on one business day, by the policy in force now: where an owner lowers a
 * limit below what was used already, the rest of the day has none left. Nothing gives quota back.
 */
final class PriorityQuota {
    private PriorityQuota() {}

    static Optional<QueueEvent> denies(DayState day, StartPriority command, Instant now) {
        PriorityPolicy policy = day.settings().priorityPolicy();
        int usedBySalon = day.tally().priorityStarts();
        int usedByActor = day.priorityStartsBy(command.actor());
        if (!policy.roles().contains(command.role())) {
            return denial(day, command, RefusalCode.PRIORITY_ROLE_NOT_ALLOWED, policy.dailyLimit(), usedBySalon, now);
        }
        if (usedBySalon >= policy.dailyLimit()) {
            return denial(
                    day, command, RefusalCode.PRIORITY_DAILY_LIMIT_REACHED, policy.dailyLimit(), usedBySalon, now);
        }
        if (usedByActor >= policy.dailyLimitPerStaff()) {
            return denial(
                    day,
                    command,
                    RefusalCode.PRIORITY_STAFF_LIMIT_REACHED,
                    policy.dailyLimitPerStaff(),
                    usedByActor,
                    now);
        }
        return Optional.empty();
    }

    private static Optional<QueueEvent> denial(
            DayState day, StartPriority command, RefusalCode code, int limit, int used, Instant now) {
        SalonSettings settings = day.settings();
        Instant resetsAt = QueueId.startOf(day.day().plusDays(1), settings.zone(), settings.dayCutOver());
        return Optional.of(new PriorityStartDenied(
                command.ticketId(),
                command.chairId(),
                command.reasonCode(),
                command.reasonText(),
                command.actor(),
                command.role(),
                code,
                limit,
                used,
                day.policyVersion(),
                resetsAt,
                now));
    }
}
