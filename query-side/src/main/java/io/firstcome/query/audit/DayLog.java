package io.firstcome.query.audit;

import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** A salon's days as the log holds them; every read goes to the log itself and to no model made of it. */
@Component
class DayLog {
    private final CommitLog log;

    DayLog(CommitLog log) {
        this.log = log;
    }

    /** The events of a day in the order of the log; none where nothing happened. */
    List<LoggedEvent> events(String salonId, LocalDate day) {
        List<LoggedEvent> events = new ArrayList<>();
        for (Commit commit : commits(salonId, day)) {
            long position = commit.position();
            for (DomainEventMessage<?> message : log.decode(commit)) {
                if (message.getPayload() instanceof QueueEvent event) {
                    events.add(new LoggedEvent(position, event));
                }
                position++;
            }
        }
        return events;
    }

    /** The commits of a day in the order of the log. */
    List<Commit> commits(String salonId, LocalDate day) {
        return log.readAggregate(new QueueId(salonId, day).toString(), 0);
    }

    /** Refuses a salon that was never registered. */
    void theSalonIsKnown(String salonId) {
        if (log.lastSequence(salonId).isEmpty()) {
            throw Refused.because(RefusalCode.SALON_UNKNOWN);
        }
    }
}
