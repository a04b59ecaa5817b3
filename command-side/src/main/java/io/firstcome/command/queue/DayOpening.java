package io.firstcome.command.queue;

import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.DayPhase;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PolicyAdopted;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.salon.SettingsInForce;
import java.time.Instant;
import java.util.Optional;

/**
 * A day begins with the first command of the business day that is running; from then on the newest settings of the salon
 * come into force before the next decision. Whether a day may begin is asked of the log itself, so that none begins by a
 * time zone that was changed a moment ago. A day that is closed, or was imported, keeps its own.
 */
final class DayOpening {
    private DayOpening() {}

    /**
     * What must happen before anything is decided on this day.
     *
     * @param where no such day can begin now, the reason for which the command is refused
     */
    static Optional<QueueEvent> decide(DayState day, QueueId queue, QueueDesk desk, Instant now, RefusalCode where) {
        if (day.phase() == DayPhase.CLOSED || day.isImported()) {
            return Optional.empty();
        }
        if (!day.exists()) {
            desk.settings().changed(queue.salonId());
        }
        SettingsInForce current = desk.settings().current(queue.salonId());
        if (!day.exists()) {
            theDayIsRunning(queue, current, now, where);
            return Optional.of(
                    new DayOpened(queue.salonId(), queue.day(), current.settings(), current.policyVersion(), now));
        }
        return current.policyVersion() > day.policyVersion()
                ? Optional.of(new PolicyAdopted(current.settings(), current.policyVersion(), now))
                : Optional.empty();
    }

    private static void theDayIsRunning(QueueId queue, SettingsInForce current, Instant now, RefusalCode otherwise) {
        var running = QueueId.businessDay(
                now, current.settings().zone(), current.settings().dayCutOver());
        if (!running.equals(queue.day())) {
            throw Refused.because(otherwise);
        }
    }
}
