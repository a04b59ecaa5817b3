package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The break of a chair is over. */
@Revision("1")
public record BreakEnded(String chairId, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
