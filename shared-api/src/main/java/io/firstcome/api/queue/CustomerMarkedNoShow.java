package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A skipped customer did not come back. */
@Revision("1")
public record CustomerMarkedNoShow(String ticketId, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
