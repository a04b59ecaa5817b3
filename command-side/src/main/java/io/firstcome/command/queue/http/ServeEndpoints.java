package io.firstcome.command.queue.http;

import io.firstcome.api.queue.CallCustomer;
import io.firstcome.api.queue.CompleteService;
import io.firstcome.api.queue.CustomerCalled;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.StartService;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.queue.UndoStart;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calling, starting and completing. */
@Tag(name = "Counter")
@RestController
@RequestMapping("/api/v1/queue/{salonId}")
final class ServeEndpoints {

    private final Counter counter;

    ServeEndpoints(Counter counter) {
        this.counter = counter;
    }

    @Operation(summary = "Call the next in line to a chair")
    @PostMapping("/call")
    ResponseEntity<TicketAnswer> call(@PathVariable String salonId, @Valid @RequestBody ForChair body, Caller caller) {
        Recorded done = counter.sendForTicketOrToday(
                salonId, body.ticketId(), queue -> new CallCustomer(queue, body.ticketId(), body.chairId()), caller);
        return counter.answer(done, done.the(CustomerCalled.class).ticketId(), TicketState.CALLED);
    }

    @Operation(
            summary = "Start the service of the next in line",
            description = "Without a ticketId: whoever is next for this chair.")
    @PostMapping("/start")
    ResponseEntity<TicketAnswer> start(@PathVariable String salonId, @Valid @RequestBody ForChair body, Caller caller) {
        Recorded done = counter.sendForTicketOrToday(
                salonId, body.ticketId(), queue -> new StartService(queue, body.ticketId(), body.chairId()), caller);
        return counter.answer(done, done.the(ServiceStarted.class).ticketId(), TicketState.IN_SERVICE);
    }

    @Operation(summary = "Take back a start; the customer returns to the exact old place")
    @PostMapping("/undo-start")
    ResponseEntity<TicketAnswer> undoStart(
            @PathVariable String salonId, @Valid @RequestBody NamedTicket body, Caller caller) {
        return counter.toTicket(salonId, body.ticketId(), UndoStart::new, TicketState.WAITING, caller);
    }

    @Operation(summary = "Complete a service")
    @PostMapping("/complete")
    ResponseEntity<TicketAnswer> complete(
            @PathVariable String salonId, @Valid @RequestBody NamedTicket body, Caller caller) {
        return counter.toTicket(salonId, body.ticketId(), CompleteService::new, TicketState.COMPLETED, caller);
    }

    /**
     * A chair, and whom the caller believes to be next for it.
     *
     * @param ticketId refused where somebody else is next; absent means whoever is next
     */
    record ForChair(
            @Nullable @Size(min = 1, max = 32) String ticketId,
            @NotBlank @Size(max = 64) String chairId) {}
}
