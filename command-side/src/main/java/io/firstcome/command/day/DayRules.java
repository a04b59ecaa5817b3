package io.firstcome.command.day;

import io.firstcome.api.queue.DayPhase;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import java.time.Instant;

/** What must hold of the day itself. */
public final class DayRules {
    private DayRules() {}

    public static void theDayHasBegun(DayState day) {
        if (!day.exists()) {
            throw Refused.because(RefusalCode.DAY_NOT_FOUND);
        }
    }

    public static void theDayIsNotClosed(DayState day) {
        if (day.phase() == DayPhase.CLOSED) {
            throw Refused.because(RefusalCode.DAY_CLOSED);
        }
    }

    /** Nobody joins a day that is over by the clock, even where nobody closed it. */
    public static void theDayIsRunning(DayState day, Instant now) {
        SalonSettings settings = day.settings();
        if (QueueId.businessDay(now, settings.zone(), settings.dayCutOver()).isAfter(day.day())) {
            throw Refused.because(RefusalCode.DAY_CLOSED, "The business day " + day.day() + " is over.");
        }
    }

    public static void joiningIsNotPaused(DayState day) {
        if (day.phase() == DayPhase.JOINING_PAUSED) {
            throw Refused.because(RefusalCode.JOINING_PAUSED);
        }
    }
}
