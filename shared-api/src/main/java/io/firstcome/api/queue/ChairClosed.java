package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A chair was closed. */
@Revision("1")
public record ChairClosed(String chairId, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
