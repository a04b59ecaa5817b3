package io.firstcome.command.priority;

import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PriorityStartDenied;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.command.day.ChairRules;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;
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
        DayRules.theDayIsNotClosed(day);
        Ticket ticket = TicketRules.theTicketExists(day, command.ticketId());
        TicketRules.theTicketHasNotBeenStarted(ticket);
        TicketRules.theTicketIsWaitingOrCalled(ticket);
        Seat seat = ChairRules.theChairExists(day, command.chairId());
        ChairRules.theChairIsFree(seat);
        ChairRules.theChairTakes(seat, ticket);
        return new PriorityOutlook(
                Bypassing.by(ticket, seat, day, predictor, now),
                day.settings().priorityPolicy(),
                day.tally().priorityStarts(),
                day.priorityStartsBy(command.actor()),
                PriorityQuota.denies(day, command, now)
                        .map(denied -> ((PriorityStartDenied) denied).code())
                        .orElse(null));
    }
}
