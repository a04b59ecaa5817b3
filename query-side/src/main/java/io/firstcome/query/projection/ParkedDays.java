package io.firstcome.query.projection;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The salon-days one of whose events cannot be shown. The first such event of a day is in a dead-letter queue, as the sign
 * for an operator; the events themselves are in the log.
 */
public final class ParkedDays {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedDays.class);

    private final SequencedDeadLetterQueue<EventMessage<?>> queue;
    private final CommitLog log;
    private final Set<String> parked = ConcurrentHashMap.newKeySet();
    private final Set<String> unmarked = ConcurrentHashMap.newKeySet();

    public ParkedDays(SequencedDeadLetterQueue<EventMessage<?>> queue, CommitLog log) {
        this.queue = queue;
        this.log = log;
    }

    /** Learns from the queue what is parked; for a node that begins to project. */
    void reload() {
        parked.clear();
        for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue.deadLetters()) {
            for (DeadLetter<? extends EventMessage<?>> letter : sequence) {
                if (letter.message() instanceof DomainEventMessage<?> message) {
                    parked.add(message.getAggregateIdentifier());
                }
                break;
            }
        }
    }

    /** Forgets everything; for a rebuild, which meets the poison again. */
    void clear() {
        queue.clear();
        parked.clear();
        unmarked.clear();
    }

    /** The parked days. */
    Set<String> all() {
        return Set.copyOf(parked);
    }

    /** Whether a day is parked, and no other node has let it go since. */
    boolean isStill(String queueId) {
        if (parked.contains(queueId) && !queue.contains(queueId)) {
            parked.remove(queueId);
        }
        return parked.contains(queueId);
    }

    void park(String queueId, DomainEventMessage<?> message, Throwable cause) {
        LOG.error(
                "Parked {} at event {}: the queue of this day is not shown until an operator retries it",
                queueId,
                message.getSequenceNumber(),
                cause);
        if (!queue.contains(queueId)) {
            queue.enqueue(queueId, new GenericDeadLetter<>(queueId, message, cause));
        }
        parked.add(queueId);
        unmarked.add(queueId);
    }

    /** The parked days of all nodes, at most so many. */
    List<ParkedDay> list(int most) {
        List<ParkedDay> found = new ArrayList<>();
        for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue.deadLetters()) {
            Iterator<DeadLetter<? extends EventMessage<?>>> letters = sequence.iterator();
            if (found.size() == most) {
                break;
            }
            if (letters.hasNext()) {
                describe(letters.next()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<ParkedDay> describe(DeadLetter<? extends EventMessage<?>> first) {
        if (!(first.message() instanceof DomainEventMessage<?> message)) {
            return Optional.empty();
        }
        String queueId = message.getAggregateIdentifier();
        long sequence = message.getSequenceNumber();
        return Optional.of(new ParkedDay(
                queueId,
                log.lastSequence(queueId).orElse(sequence) - sequence + 1,
                sequence,
                positionOf(queueId, sequence),
                message.getPayloadType().getSimpleName(),
                first.cause().map(cause -> cause.message()).orElse(null),
                first.enqueuedAt()));
    }

    private long positionOf(String queueId, long sequence) {
        Commit commit = log.readAggregate(queueId, sequence).get(0);
        return commit.position() + sequence - commit.firstSequence();
    }

    /** Whether a day is parked, by any node. */
    boolean isParked(String queueId) {
        return queue.contains(queueId);
    }

    /** Takes all events of a day out of the queue. */
    void release(String queueId) {
        List<DeadLetter<? extends EventMessage<?>>> letters = new ArrayList<>();
        queue.deadLetterSequence(queueId).forEach(letters::add);
        letters.forEach(queue::evict);
        parked.remove(queueId);
        unmarked.remove(queueId);
    }

    /** Days that are parked and not yet marked as such in the models. */
    Set<String> unmarked() {
        return Set.copyOf(unmarked);
    }

    void marked(String queueId) {
        unmarked.remove(queueId);
    }
}
