package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A service began, in the order of the line. */
@Revision("1")
public record ServiceStarted(String ticketId, String chairId, int waitedSeconds, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
