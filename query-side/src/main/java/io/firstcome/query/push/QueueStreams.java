package io.firstcome.query.push;

import io.firstcome.query.push.Admission.Admitted;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/queue/{salonId}/stream}: first the queue as it stands, then each newer version as an event named
 * {@code queue} whose id is its position; {@code Last-Event-ID} or {@code since} says what the client has already.
 */
@Tag(name = "Queue")
@RestController
final class QueueStreams {

    private final Feeds feeds;
    private final Admission admission;

    QueueStreams(Feeds feeds, Admission admission) {
        this.feeds = feeds;
        this.admission = admission;
    }

    @Operation(
            summary = "Watch a queue as server-sent events",
            description =
                    "The queue as it stands, then each newer version, as events named `queue` whose id is the position."
                            + " A comment comes at least every 15 seconds. The same frames come over the web socket"
                            + " `/ws/queue/{salonId}`. For the staff's view where no header can be set, send the access token as"
                            + " the query parameter `access_token`.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    @GetMapping(path = "/api/v1/queue/{salonId}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @PathVariable String salonId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String since,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Admitted admitted = admission.admit(salonId, lastEventId == null ? since : lastEventId, request);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        StreamOutlet outlet = new StreamOutlet(
                context,
                response.getOutputStream(),
                feeds.counts(),
                admitted,
                opened -> feeds.join(admitted.question(), opened),
                ended -> {
                    feeds.leave(admitted.question(), ended);
                    admission.release(admitted.client());
                });
        response.getOutputStream().setWriteListener(outlet);
    }
}
