package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** People may join again. */
@Revision("1")
public record JoiningResumed(Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
