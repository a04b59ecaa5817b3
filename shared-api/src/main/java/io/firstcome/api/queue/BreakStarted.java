package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A chair takes a break. */
@Revision("1")
public record BreakStarted(String chairId, @Nullable Integer expectedSeconds, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
