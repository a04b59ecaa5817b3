package io.firstcome.query.projection;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: days that cannot be shown because of one of their events. */
@Tag(name = "Operation")
@RestController
final class DeadLetterEndpoint {

    private static final int MOST = 200;

    private final ParkedDays parked;
    private final DayRetry retry;

    DeadLetterEndpoint(ParkedDays parked, DayRetry retry) {
        this.parked = parked;
        this.retry = retry;
    }

    /** The parked days, at most 200. */
    record DeadLetters(List<ParkedDay> sequences) {}

    /** Whether a day is shown again. */
    record Retried(String sequence, boolean shown) {}

    @Operation(summary = "List the days that are parked")
    @GetMapping("/api/v1/admin/dead-letters")
    DeadLetters list() {
        return new DeadLetters(parked.list(MOST));
    }

    @Operation(summary = "Try a parked day again")
    @PostMapping("/api/v1/admin/dead-letters/{sequence}/retry")
    Retried retry(@PathVariable String sequence) {
        if (!parked.isParked(sequence)) {
            throw Refused.because(RefusalCode.NOT_FOUND, "No day " + sequence + " is parked.");
        }
        return new Retried(sequence, retry.retry(sequence));
    }
}
