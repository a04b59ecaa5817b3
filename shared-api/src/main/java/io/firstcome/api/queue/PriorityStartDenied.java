package io.firstcome.api.queue;

import io.firstcome.api.refusal.RefusalCode;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A priority start was refused; stored, so that an auditor sees the attempt.
 *
 * @param code the rule that refused it
 * @param resetsAt when the quota is full again: the start of the next business day
 */
@Revision("1")
public record PriorityStartDenied(
        String ticketId,
        String chairId,
        String reasonCode,
        @Nullable String reasonText,
        String actor,
        String role,
        RefusalCode code,
        int limit,
        int used,
        long policyVersion,
        Instant resetsAt,
        Instant at)
        implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
