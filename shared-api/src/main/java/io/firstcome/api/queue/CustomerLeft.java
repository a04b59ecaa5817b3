package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody left the line. */
@Revision("1")
public record CustomerLeft(String ticketId, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
