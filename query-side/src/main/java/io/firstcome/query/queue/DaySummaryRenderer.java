package io.firstcome.query.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.DaySummary;
import io.firstcome.api.queue.DayTally;
import io.firstcome.api.queue.TicketState;

/** Turns a day into its figures. */
public final class DaySummaryRenderer {

    private DaySummaryRenderer() {}

    public static DaySummary render(DayState day, long position) {
        DayTally tally = day.tally();
        return new DaySummary(
                day.salonId(),
                day.day(),
                position,
                day.isImported(),
                day.phase(),
                tally.joined(),
                tally.served(),
                tally.count(TicketState.LEFT),
                tally.count(TicketState.NO_SHOW),
                tally.count(TicketState.UNSERVED),
                tally.stillHere(),
                tally.priorityStarts(),
                tally.priorityDenied(),
                day.settings().priorityPolicy().dailyLimit(),
                tally.meanWaitSeconds(),
                tally.longestWaitSeconds(),
                tally.meanServiceSeconds());
    }
}
