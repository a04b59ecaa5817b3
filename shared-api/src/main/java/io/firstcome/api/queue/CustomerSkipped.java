package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody was passed over; the place is kept. */
@Revision("1")
public record CustomerSkipped(String ticketId, String reason, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
