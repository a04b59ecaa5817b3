package io.firstcome.api.queue;

import io.firstcome.api.waittime.WaitQuote;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody joined the line.
 *
 * @param orderedAt the time joined less the head start: the line is ordered by it, then by position in the log
 * @param place 1 for the next in line, at the moment of joining
 * @param quote the first quote; absent where the day was imported
 */
@Revision("1")
public record CustomerJoined(
        String ticketId,
        String token,
        @Nullable String customerRef,
        String service,
        int expectedServiceSeconds,
        @Nullable String priorityClass,
        @Nullable String wantedChair,
        JoinedThrough through,
        Instant orderedAt,
        int place,
        @Nullable WaitQuote quote,
        Instant at)
        implements QueueEvent {
    @Override
    public void accept(QueueEventVisitor visitor) {
        visitor.on(this);
    }
}
