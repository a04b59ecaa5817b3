package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A start was taken back; the customer is at the exact old place. */
@Revision("1")
public record StartUndone(String ticketId, String chairId, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
