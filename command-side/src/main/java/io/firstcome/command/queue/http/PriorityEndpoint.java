package io.firstcome.command.queue.http;

import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.PriorityStartDenied;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.http.PlainText;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Pulling somebody to the front. A denied attempt is part of history too; its caller sees a problem. */
@Tag(name = "Counter")
@RestController
final class PriorityEndpoint {

    private final Counter counter;
    private final Problems problems;

    PriorityEndpoint(Counter counter, Problems problems) {
        this.counter = counter;
        this.problems = problems;
    }

    @Operation(
            summary = "Pull somebody to the front",
            description =
                    "Counts against the limits of the salon and of the staff member; refused attempts are stored.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PriorityAnswer.class)))
    @PostMapping("/api/v1/queue/{salonId}/start-priority")
    ResponseEntity<?> startPriority(
            @PathVariable String salonId,
            @Valid @RequestBody PriorityStart body,
            Actor actor,
            Caller caller,
            HttpServletRequest request) {
        Recorded done = counter.sendForTicket(
                salonId,
                body.ticketId(),
                queue -> new StartPriority(
                        queue,
                        body.ticketId(),
                        body.chairId(),
                        body.reasonCode(),
                        body.reasonText(),
                        actor.accountId(),
                        actor.role().text()),
                caller);
        Optional<PriorityStartDenied> denied = done.find(PriorityStartDenied.class);
        if (denied.isPresent()) {
            HttpHeaders headers = new HttpHeaders();
            headers.set(Recorded.POSITION_HEADER, done.position());
            ZoneId zone = counter.settingsOf(salonId).zone();
            return problems.answer(refusalFor(denied.get(), zone), request, headers);
        }
        return counter.answer(done, answer(done, done.the(PriorityServiceStarted.class)));
    }

    private PriorityAnswer answer(Recorded done, PriorityServiceStarted started) {
        int limit = started.salonQuota().limit();
        int used = started.salonQuota().usedAfter();
        return new PriorityAnswer(
                started.ticketId(),
                counter.tokenOf(done, started.ticketId()),
                TicketState.IN_SERVICE,
                new PriorityCount(limit, used, Math.max(0, limit - used), started.bypassed()));
    }

    private static Refused refusalFor(PriorityStartDenied denied, ZoneId zone) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("ticketId", denied.ticketId());
        facts.put("limit", denied.limit());
        facts.put("used", denied.used());
        facts.put("resetsAt", OffsetDateTime.ofInstant(denied.resetsAt(), zone));
        return Refused.because(denied.code(), denied.code().title(), facts);
    }

    /**
     * Whom to pull to the front, and why.
     *
     * @param reasonText needed with the reason OTHER; no personal data
     */
    record PriorityStart(
            @NotBlank @Size(max = 32) String ticketId,
            @NotBlank @Size(max = 64) String chairId,
            @NotBlank @Size(max = 64) String reasonCode,

            @Nullable @PlainText(max = 200) @Schema(maxLength = 200)
            String reasonText) {}

    /** How the ticket and the salon's quota stand after a priority start. */
    record PriorityAnswer(String ticketId, String token, TicketState state, PriorityCount priority) {}

    /** The salon's quota of the day, and whom this start passed over. */
    record PriorityCount(int limit, int used, int remaining, List<BypassedTicket> bypassed) {}
}
