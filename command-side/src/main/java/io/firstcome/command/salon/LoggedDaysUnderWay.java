package io.firstcome.command.salon;

import io.firstcome.api.queue.DayPhase;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Asks the log itself, so that nothing that is stored is missed. */
final class LoggedDaysUnderWay implements DaysUnderWay {
    private final EventStore events;

    LoggedDaysUnderWay(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean include(QueueId day) {
        DayState state = new DayState();
        if (events.lastSequenceNumberFor(day.toString()).isPresent()) {
            events.readEvents(day.toString())
                    .asStream()
                    .forEach(message -> state.apply((QueueEvent) message.getPayload()));
        }
        return state.exists() && state.phase() != DayPhase.CLOSED;
    }
}
