package io.firstcome.query.ticket;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.ticket.TicketView;
import io.firstcome.platform.identity.TrackingTokens;
import io.firstcome.platform.identity.TrackingTokens.TrackedTicket;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A customer's own ticket, for whoever holds its tracking token. */
@Tag(name = "My ticket")
@RestController
final class TicketEndpoint {

    private final TrackingTokens tokens;
    private final Tickets tickets;

    TicketEndpoint(TrackingTokens tokens, Tickets tickets) {
        this.tokens = tokens;
        this.tickets = tickets;
    }

    @Operation(summary = "See your own ticket")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = TicketView.class)))
    @GetMapping(path = "/api/v1/tickets/{trackingToken}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> show(@PathVariable String trackingToken) {
        TrackedTicket tracked =
                tokens.resolve(trackingToken).orElseThrow(() -> Refused.because(RefusalCode.TICKET_UNKNOWN));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(tickets.find(tracked.salonId(), tracked.ticketId()));
    }
}
