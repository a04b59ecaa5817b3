package io.firstcome.command.ticket;

import io.firstcome.api.queue.Leave;
import io.firstcome.api.queue.StepBack;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.queue.http.Counter;
import io.firstcome.command.queue.http.TicketAnswer;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.TrackingTokens;
import io.firstcome.platform.identity.TrackingTokens.TrackedTicket;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaving, and letting somebody else go first. These requests need neither sign-in nor body. */
@Tag(name = "My ticket")
@RestController
@RequestMapping("/api/v1/tickets/{trackingToken}")
final class OwnTicketEndpoints {

    private final Counter counter;
    private final TrackingTokens tracking;

    OwnTicketEndpoints(Counter counter, TrackingTokens tracking) {
        this.counter = counter;
        this.tracking = tracking;
    }

    @Operation(summary = "Leave the line")
    @PostMapping("/leave")
    ResponseEntity<TicketAnswer> leave(@PathVariable String trackingToken, Caller caller) {
        TrackedTicket mine = ticketOf(trackingToken);
        return counter.toTicket(mine.salonId(), mine.ticketId(), Leave::new, TicketState.LEFT, caller);
    }

    @Operation(summary = "Let the next one behind go first")
    @PostMapping("/step-back")
    ResponseEntity<TicketAnswer> stepBack(@PathVariable String trackingToken, Caller caller) {
        TrackedTicket mine = ticketOf(trackingToken);
        return counter.toTicket(mine.salonId(), mine.ticketId(), StepBack::new, TicketState.WAITING, caller);
    }

    private TrackedTicket ticketOf(String trackingToken) {
        return tracking.resolve(trackingToken).orElseThrow(() -> Refused.because(RefusalCode.TICKET_UNKNOWN));
    }
}
