package io.firstcome.command.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PastDayRecorded;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.RecordPastDay;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.command.imports.PastDay;
import io.firstcome.command.salon.SettingsInForce;
import java.util.List;

/** A day that was served before is recorded once; a day that anything else happened on keeps what it has. */
final class RecordThePast {
    private RecordThePast() {}

    static List<QueueEvent> decide(DayState day, RecordPastDay command, QueueDesk desk) {
        PastDayRecorded before = day.importedAs();
        if (before != null && before.fileDigest().equals(command.fileDigest())) {
            return List.of();
        }
        if (day.exists()) {
            throw Refused.because(RefusalCode.IMPORT_DAY_HAS_EVENTS);
        }
        SettingsInForce current =
                desk.settings().current(QueueId.parse(command.queueId()).salonId());
        return PastDay.decide(command, current.settings(), current.policyVersion());
    }
}
