package io.firstcome.query.queue;

import io.firstcome.api.queue.Audience;
import io.firstcome.api.queue.LiveQueueView;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.identity.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/queue/{salonId}}: the bytes that Redis holds, as they are. */
@Tag(name = "Queue")
@RestController
final class LiveQueueEndpoint {

    private static final String STALE = "X-Firstcome-Stale";

    private final LiveQueues queues;
    private final Visibility visibility;

    LiveQueueEndpoint(LiveQueues queues, Visibility visibility) {
        this.queues = queues;
        this.visibility = visibility;
    }

    @Operation(
            summary = "See how a queue stands",
            description =
                    "Staff of the salon see names; everybody else sees tokens. The `ETag` is the position; send it"
                            + " as `If-None-Match` to get 304 while nothing has changed. With `X-Min-Position`, as a command"
                            + " answered it in `X-Log-Position`, the answer shows what you wrote, or is 503 `NOT_YET_VISIBLE`"
                            + " after two seconds. `X-Firstcome-Stale: true` marks a last known state while Redis is away.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = LiveQueueView.class)))
    @ApiResponse(responseCode = "304", description = "Unchanged", content = @Content)
    @GetMapping(path = "/api/v1/queue/{salonId}", produces = MediaType.APPLICATION_JSON_VALUE)
    void show(
            @PathVariable String salonId,
            @RequestHeader(name = "X-Min-Position", required = false) @Nullable String minPosition,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            HttpServletResponse response)
            throws IOException {
        Audience audience = Audiences.of(CurrentActor.find(), salonId);
        LiveQueues.Answer answer = minPosition == null
                ? queues.find(salonId, audience)
                : visibility.find(salonId, audience, position(minPosition));
        response.setHeader(HttpHeaders.ETAG, answer.etag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (answer.stale()) {
            response.setHeader(STALE, "true");
        }
        if (isKnown(known, answer.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] json = answer.queue().json();
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private static boolean isKnown(@Nullable String known, String etag) {
        if (known == null) {
            return false;
        }
        for (String one : known.split(",", -1)) {
            String tag = one.strip();
            if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    private static long position(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw Refused.because(
                    RefusalCode.REQUEST_INVALID, "X-Min-Position must be a position of the log, such as 42.");
        }
        return Long.parseLong(text);
    }
}
