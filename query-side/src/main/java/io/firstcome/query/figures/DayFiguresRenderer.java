package io.firstcome.query.figures;

import io.firstcome.api.figures.DayFigures;
import io.firstcome.api.figures.DayFigures.HourFigures;
import io.firstcome.api.figures.DayFigures.PriorityFigures;
import io.firstcome.api.figures.DayFigures.QuoteFigures;
import io.firstcome.api.figures.DayFigures.StaffStarts;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.DayTally;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.waittime.WaitQuote;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a day into the figures that an owner compares with those of other days. */
public final class DayFiguresRenderer {

    private DayFiguresRenderer() {}

    public static DayFigures render(DayState day, long position) {
        DayTally tally = day.tally();
        List<Ticket> served = day.tickets().stream()
                .filter(ticket -> ticket.is(TicketState.COMPLETED))
                .toList();
        return new DayFigures(
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
                hours(served, day.settings().zone()),
                quotes(served),
                priority(day));
    }

    private static List<HourFigures> hours(List<Ticket> served, ZoneId zone) {
        TreeMap<Integer, HourFigures> hours = new TreeMap<>();
        for (Ticket ticket : served) {
            int hour = ticket.joinedAt().atZone(zone).getHour();
            int waited = ticket.waitedSeconds();
            hours.merge(
                    hour,
                    new HourFigures(hour, 1, waited, waited),
                    (some, one) -> new HourFigures(
                            hour,
                            some.served() + 1,
                            some.waitedSeconds() + waited,
                            Math.max(some.longestWaitSeconds(), waited)));
        }
        return List.copyOf(hours.values());
    }

    private static @Nullable QuoteFigures quotes(List<Ticket> served) {
        QuoteFigures sum = null;
        for (Ticket ticket : served) {
            WaitQuote quote = ticket.firstQuote();
            if (quote != null) {
                sum = plus(sum == null ? new QuoteFigures(0, 0, 0, 0, 0, 0, 0) : sum, quote, ticket.waitedSeconds());
            }
        }
        return sum;
    }

    private static QuoteFigures plus(QuoteFigures sum, WaitQuote quote, int waited) {
        return new QuoteFigures(
                sum.served() + 1,
                sum.expectedSeconds() + quote.expectedSeconds(),
                sum.lowSeconds() + quote.lowSeconds(),
                sum.highSeconds() + quote.highSeconds(),
                sum.waitedSeconds() + waited,
                sum.shorter() + (waited < quote.lowSeconds() ? 1 : 0),
                sum.longer() + (waited > quote.highSeconds() ? 1 : 0));
    }

    private static PriorityFigures priority(DayState day) {
        PriorityPolicy policy = day.settings().priorityPolicy();
        List<StaffStarts> staff = new TreeMap<>(day.priorityStartsByActor())
                .entrySet().stream()
                        .map(one -> new StaffStarts(one.getKey(), null, one.getValue()))
                        .toList();
        return new PriorityFigures(
                policy.dailyLimit(),
                policy.dailyLimitPerStaff(),
                day.tally().priorityStarts(),
                day.tally().priorityDenied(),
                staff);
    }
}
