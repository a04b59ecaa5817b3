package io.firstcome.api.ticket;

import io.firstcome.api.queue.TicketState;
import io.firstcome.api.waittime.WaitQuote;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a customer sees of the own ticket, and of nobody else's.
 *
 * @param place 1 for the next in line; absent where the ticket is not in line
 * @param quote the wait from {@code asOf} on; absent where nobody waits any more
 * @param firstQuote what was said when joining
 * @param bypassedBy how many priority starts passed over this ticket
 * @param lastBypass the latest of them; absent where there was none
 */
public record TicketView(
        String salonId,
        String salonName,
        String ticketId,
        String token,
        TicketState state,
        long position,
        OffsetDateTime asOf,
        OffsetDateTime joinedAt,
        @Nullable Integer place,
        @Nullable WaitQuote quote,
        @Nullable WaitQuote firstQuote,
        @Nullable String chairId,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        int bypassedBy,
        @Nullable LastBypass lastBypass) {

    /**
     * A priority start that passed over this ticket, without whoever was pulled to the front.
     *
     * @param expectedLossSeconds how much longer the wait was expected to become because of it, 0 or more
     * @param limit how many the salon allows on a day
     * @param used how many of them were used then, this one included
     */
    public record LastBypass(String reasonCode, OffsetDateTime at, int expectedLossSeconds, int limit, int used) {}
}
