package io.firstcome.command.day;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may go next: nobody passes somebody who was first. */
public final class LineRules {
    private LineRules() {}

    /**
     * The one who is next in line for a chair.
     *
     * @param ticketId the one whom the caller believes to be next; absent where the caller leaves it to the line
     */
    public static Ticket theNextInLine(DayState day, Seat seat, @Nullable String ticketId) {
        Ticket next = day.nextFor(seat);
        if (ticketId == null) {
            if (next == null) {
                throw Refused.because(RefusalCode.NOBODY_WAITING);
            }
            return next;
        }
        Ticket believed = TicketRules.theTicketExists(day, ticketId);
        TicketRules.theTicketHasNotBeenStarted(believed);
        TicketRules.theTicketIsWaitingOrCalled(believed);
        if (next != believed) {
            throw notNext(seat, next);
        }
        return believed;
    }

    private static Refused notNext(Seat seat, @Nullable Ticket next) {
        if (next == null) {
            return Refused.because(
                    RefusalCode.NOT_NEXT_IN_LINE, "Nobody is next for chair " + seat.chairId() + ".", Map.of());
        }
        return Refused.because(
                RefusalCode.NOT_NEXT_IN_LINE,
                "Ticket " + next.token() + " is next in line for chair " + seat.chairId() + ".",
                Map.of("nextTicketId", next.id(), "nextToken", next.token()));
    }
}
