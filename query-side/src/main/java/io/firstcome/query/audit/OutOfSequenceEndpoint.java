package io.firstcome.query.audit;

import io.firstcome.api.audit.FindOutOfSequence;
import io.firstcome.api.audit.OutOfSequenceReport;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.http.PagedAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report of starts out of sequence. */
@Tag(name = "Audit")
@RestController
final class OutOfSequenceEndpoint {
    private static final long MOST_DAYS = 366;
    private static final int LAST_YEAR = 9_999;

    private final QueryGateway queries;

    OutOfSequenceEndpoint(QueryGateway queries) {
        this.queries = queries;
    }

    @Operation(
            summary = "Starts at which somebody who had joined earlier was still waiting",
            description = "Counted from the log itself, over at most 366 business days. The counts are those of all"
                    + " days; the findings come in pages.")
    @GetMapping("/api/v1/audit/{salonId}/out-of-sequence")
    ResponseEntity<OutOfSequenceReport> report(
            @PathVariable String salonId,
            @Parameter(description = "The first business day") @RequestParam @DateTimeFormat(iso = ISO.DATE)
                    LocalDate from,
            @Parameter(description = "The last business day") @RequestParam @DateTimeFormat(iso = ISO.DATE)
                    LocalDate to,
            @Parameter(description = "The priority class whose head start explains a finding")
                    @RequestParam(required = false)
                    @Nullable
                    String headStartClass,
            @RequestParam(defaultValue = "0") @Min(0) @Max(86_400) int headStartSeconds,
            @Parameter(description = "Where the page begins, as `next` of the page before said")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    int after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1_000) int limit) {
        theDaysAreBounded(from, to);
        OutOfSequenceReport report = queries.query(
                        new FindOutOfSequence(salonId, from, to, headStartClass, headStartSeconds, after, limit),
                        OutOfSequenceReport.class)
                .join();
        return PagedAnswer.of(report, report.next());
    }

    private static void theDaysAreBounded(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS || to.getYear() > LAST_YEAR) {
            throw Refused.because(
                    RefusalCode.REQUEST_INVALID,
                    "Ask for 1 to " + MOST_DAYS + " days, from the first to the last, none after the year " + LAST_YEAR
                            + ".");
        }
    }
}
