package io.firstcome.query.ticket;

import io.firstcome.api.priority.Bypass;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.ticket.TicketView;
import io.firstcome.api.ticket.TicketView.LastBypass;
import io.firstcome.query.queue.QuotedLine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Turns a ticket into what its owner sees: nothing of anybody else. */
public final class TicketRenderer {

    private TicketRenderer() {}

    /**
     * @param position of the event that changed the ticket last
     * @param asOf when that event happened
     */
    public static TicketView render(DayState day, Ticket ticket, QuotedLine line, long position, Instant asOf) {
        ZoneId zone = day.settings().zone();
        return new TicketView(
                day.salonId(),
                day.settings().name(),
                ticket.id(),
                ticket.token(),
                ticket.state(),
                position,
                OffsetDateTime.ofInstant(asOf, zone),
                OffsetDateTime.ofInstant(ticket.joinedAt(), zone),
                line.placeOf(ticket),
                line.quoteOf(ticket),
                ticket.firstQuote(),
                ticket.chairId(),
                time(ticket.startedAt(), zone),
                time(ticket.endedAt(), zone),
                ticket.bypassedBy(),
                lastBypass(ticket.lastBypass(), zone));
    }

    private static @Nullable LastBypass lastBypass(@Nullable Bypass bypass, ZoneId zone) {
        return bypass == null
                ? null
                : new LastBypass(
                        bypass.reasonCode(),
                        OffsetDateTime.ofInstant(bypass.at(), zone),
                        bypass.expectedLossSeconds(),
                        bypass.salonQuota().limit(),
                        bypass.salonQuota().usedAfter());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, zone);
    }
}
