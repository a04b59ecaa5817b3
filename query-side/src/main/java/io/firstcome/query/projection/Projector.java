package io.firstcome.query.projection;

import io.firstcome.api.customer.CustomerErased;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.salon.SalonEvent;
import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.log.Commit;
import io.firstcome.query.queue.CustomerContacts;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Reads events in the order of the log and notes what they change. An event that was read before changes nothing but is
 * written again. An event that cannot be read parks its salon-day; all others flow.
 */
final class Projector {

    private final PastDays days;
    private final ParkedDays parked;
    private final CustomerContacts contacts;

    Projector(PastDays days, ParkedDays parked, CustomerContacts contacts) {
        this.days = days;
        this.parked = parked;
        this.contacts = contacts;
    }

    void project(DomainEventMessage<?> message, long position, Changes changes) {
        String aggregate = message.getAggregateIdentifier();
        if (aggregate.indexOf('@') > 0) {
            projectDay(message, position, changes);
        } else if (message.getPayload() instanceof SalonEvent event) {
            changes.changed(event, position);
        } else if (message.getPayload() instanceof CustomerErased erased) {
            contacts.forget(erased.salonId(), erased.customerRef());
            changes.erased(erased.salonId(), position);
        }
    }

    private void projectDay(DomainEventMessage<?> message, long position, Changes changes) {
        String queueId = message.getAggregateIdentifier();
        if (parked.isStill(queueId)) {
            return;
        }
        List<Commit> past = pastBefore(message);
        Optional<Throwable> failure = Attempt.failureOf(() -> changes.changed(read(message, position, past), message));
        if (failure.isPresent()) {
            days.forget(queueId);
            changes.drop(queueId);
            parked.park(queueId, message, failure.get());
        }
    }

    /** What must be read before this event; null where it follows on what is in memory. */
    private @Nullable List<Commit> pastBefore(DomainEventMessage<?> message) {
        ProjectedDay known = days.recent(message.getAggregateIdentifier());
        long next = known == null ? 0 : known.nextSequence();
        return message.getSequenceNumber() > next ? days.commitsOf(message.getAggregateIdentifier()) : null;
    }

    private ProjectedDay read(DomainEventMessage<?> message, long position, @Nullable List<Commit> past) {
        String queueId = message.getAggregateIdentifier();
        ProjectedDay day = past == null ? days.recent(queueId) : days.fold(past, queueId);
        boolean kept = day != null && past == null;
        if (day == null) {
            day = new ProjectedDay(QueueId.parse(queueId));
        }
        if (message.getSequenceNumber() == day.nextSequence()) {
            day.apply(message, position);
        }
        if (!kept) {
            days.keep(day);
        }
        return day;
    }
}
