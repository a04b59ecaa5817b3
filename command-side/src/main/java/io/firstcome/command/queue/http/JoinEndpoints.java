package io.firstcome.command.queue.http;

import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.waittime.WaitQuote;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.http.PublicAddress;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.identity.TrackingTokens;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Getting into line: put there by staff, or by oneself from a phone. */
@Tag(name = "Joining")
@RestController
@RequestMapping("/api/v1/queue/{salonId}")
class JoinEndpoints {

    private final Counter counter;
    private final JoiningContact contacts;
    private final TicketTokens tokens;
    private final TrackingTokens tracking;
    private final PublicAddress address;

    JoinEndpoints(
            Counter counter,
            JoiningContact contacts,
            TicketTokens tokens,
            TrackingTokens tracking,
            PublicAddress address) {
        this.counter = counter;
        this.contacts = contacts;
        this.tokens = tokens;
        this.tracking = tracking;
        this.address = address;
    }

    @Operation(summary = "Put somebody in line")
    @ApiResponse(responseCode = "201")
    @PostMapping("/walk-in")
    ResponseEntity<JoinAnswer> walkIn(@PathVariable String salonId, @Valid @RequestBody WalkIn body, Caller caller) {
        return join(
                salonId,
                body.customerRef(),
                new Contact(body.displayName(), body.phone(), body.note()),
                JoiningContact.Known.REPLACED,
                (queue, ref) -> new AddWalkIn(
                        queue, ref, body.service(), body.priorityClass(), body.wantedChair(), JoinedThrough.STAFF),
                caller);
    }

    @Operation(
            summary = "Join by oneself",
            description = "Needs no sign-in. What a salon knows of a customer already is not overwritten.")
    @ApiResponse(responseCode = "201")
    @PostMapping("/join")
    ResponseEntity<JoinAnswer> join(@PathVariable String salonId, @Valid @RequestBody Join body, Caller caller) {
        return join(
                salonId,
                body.customerRef(),
                new Contact(body.displayName(), body.phone(), null),
                JoiningContact.Known.KEPT,
                (queue, ref) ->
                        new AddWalkIn(queue, ref, body.service(), null, body.wantedChair(), JoinedThrough.PHONE),
                caller);
    }

    private ResponseEntity<JoinAnswer> join(
            String salonId,
            @Nullable String givenRef,
            Contact contact,
            JoiningContact.Known known,
            ToCommand command,
            Caller caller) {
        counter.settingsOf(salonId);
        String ref = givenRef == null ? "c-" + caller.commandId() : givenRef;
        Recorded done = contacts.keptWhile(
                salonId,
                ref,
                contact,
                known,
                () -> counter.sendToday(salonId, queue -> command.of(queue, ref), caller));
        return answer(salonId, done);
    }

    private ResponseEntity<JoinAnswer> answer(String salonId, Recorded done) {
        CustomerJoined joined = done.the(CustomerJoined.class);
        tokens.remember(done.commit().aggregate(), joined);
        String token = tracking.issue(salonId, joined.ticketId());
        return ResponseEntity.created(URI.create("/api/v1/tickets/" + token))
                .header(Recorded.POSITION_HEADER, done.position())
                .body(new JoinAnswer(
                        joined.ticketId(), joined.token(), joined.place(), joined.quote(), address.ofTicket(token)));
    }

    /** Makes the command once the queue and the customer's reference are known. */
    private interface ToCommand {

        AddWalkIn of(String queueId, String customerRef);
    }

    /**
     * The place somebody got.
     *
     * @param place 1 for the next in line
     * @param trackingUrl the customer's own page; whoever has it can see and leave this place
     */
    record JoinAnswer(
            String ticketId,
            String token,
            int place,
            @Nullable WaitQuote quote,
            String trackingUrl) {}
}
