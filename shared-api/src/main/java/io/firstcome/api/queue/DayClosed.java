package io.firstcome.api.queue;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The day ended.
 *
 * @param unserved the ids of those who were still in line and were not served
 */
@Revision("1")
public record DayClosed(List<String> unserved, Instant at) implements QueueEvent {

    public DayClosed {
        unserved = List.copyOf(unserved);
    }

    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
