package io.firstcome.api.queue;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * This day was imported: its events are those of a file, with the times of the file.
 *
 * @param chairOverlaps how many services began at a chair before the one before had ended
 */
@Revision("1")
public record PastDayRecorded(String fileDigest, int visits, int chairOverlaps, Instant at) implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
