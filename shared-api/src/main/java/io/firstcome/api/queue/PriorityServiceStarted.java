package io.firstcome.api.queue;

import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.priority.QuotaUse;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was pulled to the front: who did it, why, what was left, and everybody it passed over.
 *
 * @param queueBefore the ids of all who waited or were called, in order, before this start
 * @param bypassed everybody ahead who could have been served at this chair
 */
@Revision("1")
public record PriorityServiceStarted(
        String ticketId,
        String chairId,
        String reasonCode,
        @Nullable String reasonText,
        String actor,
        String role,
        long policyVersion,
        QuotaUse salonQuota,
        QuotaUse staffQuota,
        List<String> queueBefore,
        List<BypassedTicket> bypassed,
        int waitedSeconds,
        Instant at)
        implements QueueEvent {

    public PriorityServiceStarted {
        queueBefore = List.copyOf(queueBefore);
        bypassed = List.copyOf(bypassed);
    }

    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
