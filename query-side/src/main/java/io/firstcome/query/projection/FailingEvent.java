package io.firstcome.query.projection;

import io.firstcome.api.queue.QueueId;
import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.log.CommitLog;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Finds the event from which on a day cannot be shown: always the same one, whatever came with it in a batch. */
final class FailingEvent {

    private final CommitLog log;

    FailingEvent(CommitLog log) {
        this.log = log;
    }

    /**
     * The first event after which the day could not be shown, up to the last one.
     *
     * @param last at which it was noticed
     * @param show shows a day, or fails
     */
    DomainEventMessage<?> upTo(DomainEventMessage<?> last, Consumer<ProjectedDay> show) {
        String queueId = last.getAggregateIdentifier();
        ProjectedDay day = new ProjectedDay(QueueId.parse(queueId));
        DomainEventMessage<?> first = null;
        for (DomainEventMessage<?> message : eventsOf(queueId, last.getSequenceNumber())) {
            if (Attempt.failureOf(() -> day.apply(message, message.getSequenceNumber()))
                    .isPresent()) {
                return message;
            }
            first = Attempt.failureOf(() -> show.accept(day)).isPresent() ? orElse(first, message) : null;
        }
        return orElse(first, last);
    }

    private List<DomainEventMessage<?>> eventsOf(String queueId, long lastSequence) {
        return log.readAggregate(queueId, 0).stream()
                .flatMap(commit -> log.decode(commit).stream())
                .<DomainEventMessage<?>>map(message -> message)
                .filter(message -> message.getSequenceNumber() <= lastSequence)
                .toList();
    }

    private static DomainEventMessage<?> orElse(
            @Nullable DomainEventMessage<?> first, DomainEventMessage<?> otherwise) {
        return first == null ? otherwise : first;
    }
}
