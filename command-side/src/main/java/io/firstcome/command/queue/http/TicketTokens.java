package io.firstcome.command.queue.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** The tokens of tickets, as the log has them. A token never changes, so it is read once and then remembered. */
@Component
final class TicketTokens {

    private static final int TICKETS = 100_000;

    private final CommitLog log;
    private final Cache<Key, String> known =
            Caffeine.newBuilder().maximumSize(TICKETS).build();

    TicketTokens(CommitLog log) {
        this.log = log;
    }

    /** Remembers the token of a ticket that has just joined. */
    void remember(String queueId, CustomerJoined joined) {
        known.put(new Key(queueId, joined.ticketId()), joined.token());
    }

    /** The token of a ticket that is in the log. */
    String find(String queueId, String ticketId) {
        Key key = new Key(queueId, ticketId);
        String token = known.getIfPresent(key);
        if (token != null) {
            return token;
        }
        String read = null;
        for (Commit commit : log.readAggregate(queueId, 0)) {
            for (DomainEventMessage<?> message : log.decode(commit)) {
                if (message.getPayload() instanceof CustomerJoined joined) {
                    remember(queueId, joined);
                    read = joined.ticketId().equals(ticketId) ? joined.token() : read;
                }
            }
        }
        if (read == null) {
            throw new IllegalStateException("Queue " + queueId + " has no ticket " + ticketId);
        }
        return read;
    }

    private record Key(String queueId, String ticketId) {}
}
