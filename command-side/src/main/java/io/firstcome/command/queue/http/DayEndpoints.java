package io.firstcome.command.queue.http;

import io.firstcome.api.queue.CloseDay;
import io.firstcome.api.queue.DayClosed;
import io.firstcome.api.queue.DayPhase;
import io.firstcome.api.queue.JoiningPaused;
import io.firstcome.api.queue.JoiningResumed;
import io.firstcome.api.queue.PauseJoining;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.ResumeJoining;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether people may join today. These requests need no body. */
@Tag(name = "Day")
@RestController
@RequestMapping("/api/v1/queue/{salonId}")
final class DayEndpoints {

    private final Counter counter;

    DayEndpoints(Counter counter) {
        this.counter = counter;
    }

    @Operation(summary = "Let nobody join for now")
    @PostMapping("/pause-joining")
    ResponseEntity<DayAnswer> pause(@PathVariable String salonId, Caller caller) {
        Recorded done = counter.sendToday(salonId, PauseJoining::new, caller);
        done.the(JoiningPaused.class);
        return answer(done, DayPhase.JOINING_PAUSED, null);
    }

    @Operation(summary = "Let people join again")
    @PostMapping("/resume-joining")
    ResponseEntity<DayAnswer> resume(@PathVariable String salonId, Caller caller) {
        Recorded done = counter.sendToday(salonId, ResumeJoining::new, caller);
        done.the(JoiningResumed.class);
        return answer(done, DayPhase.OPEN, null);
    }

    @Operation(summary = "End the day; whoever still waits is not served")
    @PostMapping("/close-day")
    ResponseEntity<DayAnswer> close(@PathVariable String salonId, Caller caller) {
        Recorded done = counter.sendToday(salonId, CloseDay::new, caller);
        return answer(done, DayPhase.CLOSED, done.the(DayClosed.class).unserved());
    }

    private ResponseEntity<DayAnswer> answer(Recorded done, DayPhase state, @Nullable List<String> unserved) {
        LocalDate day = QueueId.parse(done.commit().aggregate()).day();
        return counter.answer(done, new DayAnswer(day, state, unserved));
    }

    /**
     * How the day stands after a command.
     *
     * @param unserved the tickets of those who were still in line when the day was closed
     */
    record DayAnswer(
            LocalDate day, DayPhase state, @Nullable List<String> unserved) {}
}
