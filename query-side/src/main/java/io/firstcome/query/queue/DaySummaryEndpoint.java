package io.firstcome.query.queue;

import io.firstcome.api.queue.DaySummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One day of one salon in figures. */
@Tag(name = "Queue")
@RestController
final class DaySummaryEndpoint {

    private final DaySummaries summaries;

    DaySummaryEndpoint(DaySummaries summaries) {
        this.summaries = summaries;
    }

    @Operation(summary = "See one day in figures")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = DaySummary.class)))
    @GetMapping(path = "/api/v1/queue/{salonId}/days/{day}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> show(@PathVariable String salonId, @PathVariable LocalDate day) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(summaries.find(salonId, day));
    }
}
