package io.firstcome.command.queue.http;

import io.firstcome.api.queue.BreakEnded;
import io.firstcome.api.queue.BreakStarted;
import io.firstcome.api.queue.ChairClosed;
import io.firstcome.api.queue.ChairOpened;
import io.firstcome.api.queue.ChairState;
import io.firstcome.api.queue.CloseChair;
import io.firstcome.api.queue.EndBreak;
import io.firstcome.api.queue.OpenChair;
import io.firstcome.api.queue.TakeBreak;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Chairs that open, close and take a break. */
@Tag(name = "Chairs")
@RestController
@RequestMapping("/api/v1/queue/{salonId}")
final class ChairEndpoints {

    private final Counter counter;

    ChairEndpoints(Counter counter) {
        this.counter = counter;
    }

    @Operation(summary = "Open a chair that was closed")
    @PostMapping("/open-chair")
    ResponseEntity<ChairAnswer> open(@PathVariable String salonId, @Valid @RequestBody NamedChair body, Caller caller) {
        Recorded done = counter.sendToday(salonId, queue -> new OpenChair(queue, body.chairId()), caller);
        return counter.answer(done, new ChairAnswer(done.the(ChairOpened.class).chairId(), ChairState.FREE));
    }

    @Operation(summary = "Close a free chair")
    @PostMapping("/close-chair")
    ResponseEntity<ChairAnswer> close(
            @PathVariable String salonId, @Valid @RequestBody NamedChair body, Caller caller) {
        Recorded done = counter.sendToday(salonId, queue -> new CloseChair(queue, body.chairId()), caller);
        return counter.answer(done, new ChairAnswer(done.the(ChairClosed.class).chairId(), ChairState.CLOSED));
    }

    @Operation(summary = "Let a free chair take a break")
    @PostMapping("/take-break")
    ResponseEntity<ChairAnswer> takeBreak(@PathVariable String salonId, @Valid @RequestBody Break body, Caller caller) {
        Recorded done = counter.sendToday(
                salonId, queue -> new TakeBreak(queue, body.chairId(), body.expectedSeconds()), caller);
        return counter.answer(done, new ChairAnswer(done.the(BreakStarted.class).chairId(), ChairState.ON_BREAK));
    }

    @Operation(summary = "End the break of a chair")
    @PostMapping("/end-break")
    ResponseEntity<ChairAnswer> endBreak(
            @PathVariable String salonId, @Valid @RequestBody NamedChair body, Caller caller) {
        Recorded done = counter.sendToday(salonId, queue -> new EndBreak(queue, body.chairId()), caller);
        return counter.answer(done, new ChairAnswer(done.the(BreakEnded.class).chairId(), ChairState.FREE));
    }

    /**
     * Which chair takes a break.
     *
     * @param expectedSeconds how long it is expected to take
     */
    record Break(
            @NotBlank @Size(max = 64) String chairId,
            @Nullable @Min(1) @Max(86_400) Integer expectedSeconds) {}

    /** How a chair stands after a command. */
    record ChairAnswer(String chairId, ChairState state) {}
}
