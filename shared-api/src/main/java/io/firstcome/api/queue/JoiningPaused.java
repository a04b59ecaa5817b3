package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Nobody may join for now. */
@Revision("1")
public record JoiningPaused(Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
