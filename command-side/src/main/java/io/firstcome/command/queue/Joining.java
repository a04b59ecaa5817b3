package io.firstcome.command.queue;

import io.firstcome.api.queue.DayPhase;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.JoiningPaused;
import io.firstcome.api.queue.JoiningResumed;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.day.DayRules;
import java.time.Instant;
import java.util.List;

/** Joining is paused for a while and resumed. */
final class Joining {
    private Joining() {}

    static List<JoiningPaused> pause(DayState day, Instant now) {
        DayRules.theDayIsNotClosed(day);
        if (day.phase() == DayPhase.JOINING_PAUSED) {
            throw Refused.because(RefusalCode.JOINING_ALREADY_PAUSED);
        }
        return List.of(new JoiningPaused(now));
    }

    static List<JoiningResumed> resume(DayState day, Instant now) {
        DayRules.theDayIsNotClosed(day);
        if (day.phase() != DayPhase.JOINING_PAUSED) {
            throw Refused.because(RefusalCode.JOINING_NOT_PAUSED);
        }
        return List.of(new JoiningResumed(now));
    }
}
