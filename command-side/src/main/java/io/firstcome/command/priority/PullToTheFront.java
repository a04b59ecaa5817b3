package io.firstcome.command.priority;

import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.priority.QuotaUse;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.command.day.Reckoning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is pulled to the front, and everybody passed over is named with what it costs them. What the policy forbids is
 * denied by an event, so that an auditor sees the attempt; a mistake is refused as usual and uses up nothing.
 */
public final class PullToTheFront {
    private PullToTheFront() {}

    public static List<QueueEvent> decide(DayState day, StartPriority command, WaitPredictor predictor, Instant now) {
        Pull pull = Pull.allowedBy(day, command);
        theReasonIsGiven(day.settings().priorityPolicy(), command.reasonCode(), command.reasonText());
        List<BypassedTicket> bypassed = Bypassing.by(pull.ticket(), pull.seat(), day, predictor, now);
        if (bypassed.isEmpty()) {
            throw Refused.because(RefusalCode.PRIORITY_NOT_NEEDED);
        }
        Optional<QueueEvent> denied = PriorityQuota.denies(day, command, now);
        return denied.map(List::of).orElseGet(() -> List.of(started(day, command, pull, bypassed, now)));
    }

    private static QueueEvent started(
            DayState day, StartPriority command, Pull pull, List<BypassedTicket> bypassed, Instant now) {
        PriorityPolicy policy = day.settings().priorityPolicy();
        return new PriorityServiceStarted(
                pull.ticket().id(),
                pull.seat().chairId(),
                command.reasonCode(),
                command.reasonText(),
                command.actor(),
                command.role(),
                day.policyVersion(),
                oneMore(policy.dailyLimit(), day.tally().priorityStarts()),
                oneMore(policy.dailyLimitPerStaff(), day.priorityStartsBy(command.actor())),
                day.line().present().stream().map(Ticket::id).toList(),
                bypassed,
                Reckoning.seconds(pull.ticket().joinedAt(), now),
                now);
    }

    private static QuotaUse oneMore(int limit, int used) {
        return new QuotaUse(limit, used, used + 1);
    }

    private static void theReasonIsGiven(PriorityPolicy policy, String code, @Nullable String text) {
        if (!policy.reasons().contains(code)) {
            throw Refused.because(RefusalCode.PRIORITY_REASON_UNKNOWN);
        }
        if (code.equals(PriorityPolicy.OTHER) && (text == null || text.isBlank())) {
            throw Refused.because(RefusalCode.PRIORITY_REASON_TEXT_REQUIRED);
        }
    }
}
