package io.firstcome.query.audit;

import io.firstcome.api.salon.FindSettingsHistory;
import io.firstcome.api.salon.SettingsHistory;
import io.firstcome.platform.http.PagedAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed which setting of a salon, and when. */
@Tag(name = "Salons")
@RestController
final class SettingsHistoryEndpoint {

    private final SettingsLog settings;

    SettingsHistoryEndpoint(SettingsLog settings) {
        this.settings = settings;
    }

    @Operation(
            summary = "Every version of a salon's settings, the newest first",
            description = "Read from the log itself. The header `Link` names the next page, if there is one.")
    @GetMapping("/api/v1/salons/{salonId}/history")
    ResponseEntity<SettingsHistory> history(
            @PathVariable String salonId,
            @Parameter(description = "Where the page begins, as `next` of the page before said")
                    @RequestParam(required = false)
                    @Nullable
                    @Min(1)
                    Long after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        SettingsHistory page = settings.handle(new FindSettingsHistory(salonId, after, limit));
        return PagedAnswer.of(page, page.next());
    }
}
