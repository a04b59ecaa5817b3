package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Somebody let the next one behind go first.
 *
 * @param orderedAt the place in the order from now on: that of the one behind
 */
@Revision("1")
public record SteppedBack(String ticketId, String behindTicketId, Instant orderedAt, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
