package io.firstcome.api.queue;

import io.firstcome.api.salon.SalonSettings;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Changed settings came into force for the rest of the day. */
@Revision("1")
public record PolicyAdopted(SalonSettings settings, long policyVersion, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
