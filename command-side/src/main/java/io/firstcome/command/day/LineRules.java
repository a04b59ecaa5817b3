package io.firstcome.command.day;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may go next: nobody passes somebody who was first. */
public final class LineRules {
    private LineRules() {}

    /**
     * The one who is next in line for a chair. Who is named may give up the wish for another chair where that passes over
     * nobody; who is not named keeps it.
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
        if (next != believed && !givesUpAWish(day, believed, seat)) {
            throw notNext(seat, next, believed);
        }
        return believed;
    }

    /**
     * Everybody who would be passed over at a chair: who was called to it, as long as that call holds, and those ahead who
     * wait and may take it.
     */
    public static List<Ticket> passedOver(DayState day, Ticket ticket, Seat seat) {
        boolean callHolds = day.callHolds(seat);
        if (callHolds && seat.called() == ticket) {
            return List.of();
        }
        List<Ticket> passedOver = new ArrayList<>();
        boolean ahead = true;
        for (Ticket other : day.line().present()) {
            ahead &= other != ticket;
            boolean waitsAhead = ahead && other.is(TicketState.WAITING) && day.mayTake(other, seat.chairId());
            boolean wasCalled = other == seat.called() && (ahead || callHolds);
            if (other != ticket && (waitsAhead || wasCalled)) {
                passedOver.add(other);
            }
        }
        return passedOver;
    }

    private static boolean givesUpAWish(DayState day, Ticket ticket, Seat seat) {
        return ticket.is(TicketState.WAITING)
                && !seat.isRetired()
                && passedOver(day, ticket, seat).isEmpty();
    }

    private static Refused notNext(Seat seat, @Nullable Ticket next, Ticket believed) {
        if (believed.is(TicketState.CALLED) && !seat.chairId().equals(believed.chairId())) {
            return Refused.because(
                    RefusalCode.NOT_NEXT_IN_LINE,
                    "Ticket " + believed.token() + " is called to chair " + believed.chairId() + ".",
                    Map.of("calledToChairId", String.valueOf(believed.chairId())));
        }
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
