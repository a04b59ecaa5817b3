package io.firstcome.command.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.command.day.DayRules;
import java.time.Instant;
import java.util.List;

/** A use case: reads the day, refuses or says what happens; changes nothing itself. */
@FunctionalInterface
interface Decision {
    List<? extends QueueEvent> on(DayState day, Instant now);

    /** All that was to be done was to bring the newest settings into force. */
    static List<QueueEvent> nothingElse(DayState day) {
        DayRules.theDayIsNotClosed(day);
        return List.of();
    }
}
