package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A service was completed. */
@Revision("1")
public record ServiceCompleted(String ticketId, String chairId, int servedSeconds, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
