package io.firstcome.query.figures;

import io.firstcome.api.figures.FindFigures;
import io.firstcome.api.figures.SalonFigures;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Up to eight weeks of one salon in figures. */
@Tag(name = "Salons")
@RestController
final class FiguresEndpoint {

    private static final int FIRST_YEAR = 1_900;
    private static final int LAST_YEAR = 9_999;

    private final Figures figures;

    FiguresEndpoint(Figures figures) {
        this.figures = figures;
    }

    @Operation(
            summary = "See some days in figures",
            description = "Waits by hour of joining, first quotes against what came of them, who was served and who was"
                    + " not, and priority starts by member of staff. Days on which nothing happened are left out.")
    @GetMapping("/api/v1/salons/{salonId}/figures")
    ResponseEntity<SalonFigures> show(
            @PathVariable String salonId,
            @Parameter(description = "The last business day; the one that is running where left out")
                    @RequestParam(required = false)
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    LocalDate to,
            @Parameter(description = "How many business days") @RequestParam(defaultValue = "28") @Min(1) @Max(56)
                    int days) {
        if (to != null && (to.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR)) {
            throw Refused.because(
                    RefusalCode.REQUEST_INVALID, "Ask for days of the years " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(figures.answer(new FindFigures(salonId, to, days)));
    }
}
