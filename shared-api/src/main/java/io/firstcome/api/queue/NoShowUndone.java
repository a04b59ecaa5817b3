package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A no-show came after all, to the exact old place. */
@Revision("1")
public record NoShowUndone(String ticketId, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
