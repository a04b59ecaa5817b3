package io.firstcome.command.queue.http;

import io.firstcome.api.queue.Leave;
import io.firstcome.api.queue.MarkNoShow;
import io.firstcome.api.queue.SkipCustomer;
import io.firstcome.api.queue.StepBack;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.queue.UndoNoShow;
import io.firstcome.api.queue.UndoSkip;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.http.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Customers who are not there, come back, or let somebody else go first. */
@Tag(name = "Counter")
@RestController
@RequestMapping("/api/v1/queue/{salonId}")
final class AbsenceEndpoints {

    private final Counter counter;

    AbsenceEndpoints(Counter counter) {
        this.counter = counter;
    }

    @Operation(summary = "Pass over somebody who is not there; the place is kept")
    @PostMapping("/skip")
    ResponseEntity<TicketAnswer> skip(@PathVariable String salonId, @Valid @RequestBody Skip body, Caller caller) {
        return counter.toTicket(
                salonId,
                body.ticketId(),
                (queue, ticket) -> new SkipCustomer(queue, ticket, body.reason()),
                TicketState.SKIPPED,
                caller);
    }

    @Operation(summary = "The skipped customer is back, at the exact old place")
    @PostMapping("/undo-skip")
    ResponseEntity<TicketAnswer> undoSkip(
            @PathVariable String salonId, @Valid @RequestBody NamedTicket body, Caller caller) {
        return counter.toTicket(salonId, body.ticketId(), UndoSkip::new, TicketState.WAITING, caller);
    }

    @Operation(summary = "A skipped customer did not come back")
    @PostMapping("/no-show")
    ResponseEntity<TicketAnswer> noShow(
            @PathVariable String salonId, @Valid @RequestBody NamedTicket body, Caller caller) {
        return counter.toTicket(salonId, body.ticketId(), MarkNoShow::new, TicketState.NO_SHOW, caller);
    }

    @Operation(summary = "A no-show came after all, to the exact old place")
    @PostMapping("/undo-no-show")
    ResponseEntity<TicketAnswer> undoNoShow(
            @PathVariable String salonId, @Valid @RequestBody NamedTicket body, Caller caller) {
        return counter.toTicket(salonId, body.ticketId(), UndoNoShow::new, TicketState.WAITING, caller);
    }

    @Operation(summary = "A customer leaves the line")
    @PostMapping("/leave")
    ResponseEntity<TicketAnswer> leave(
            @PathVariable String salonId, @Valid @RequestBody NamedTicket body, Caller caller) {
        return counter.toTicket(salonId, body.ticketId(), Leave::new, TicketState.LEFT, caller);
    }

    @Operation(summary = "A customer lets the next one behind go first")
    @PostMapping("/step-back")
    ResponseEntity<TicketAnswer> stepBack(
            @PathVariable String salonId, @Valid @RequestBody NamedTicket body, Caller caller) {
        return counter.toTicket(salonId, body.ticketId(), StepBack::new, TicketState.WAITING, caller);
    }

    /**
     * Whom to pass over, and why.
     *
     * @param reason no personal data
     */
    record Skip(
            @NotBlank @Size(max = 32) String ticketId,

            @NotBlank @PlainText(min = 0, max = 200) @Schema(maxLength = 200)
            String reason) {}
}
