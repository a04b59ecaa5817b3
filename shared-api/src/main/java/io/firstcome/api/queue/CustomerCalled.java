package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody was called to a chair. */
@Revision("1")
public record CustomerCalled(String ticketId, String chairId, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
