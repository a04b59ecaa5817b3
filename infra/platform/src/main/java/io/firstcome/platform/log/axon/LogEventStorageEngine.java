package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.log.append.GroupCommitAppender;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Stores the events of a unit of work as one commit and gives them back. There are no snapshots: a stream is one salon's
 * business day, a few hundred events.
 */
public final class LogEventStorageEngine implements EventStorageEngine {

    private final CommitLog log;
    private final GroupCommitAppender appender;
    private final DraftFactory drafts;

    public LogEventStorageEngine(CommitLog log, GroupCommitAppender appender, Serializer serializer) {
        this.log = log;
        this.appender = appender;
        this.drafts = new DraftFactory(serializer);
    }

    /** The log the events are in. */
    public CommitLog log() {
        return log;
    }

    /**
     * Appends the events as one commit and returns when it is durable.
     *
     * @throws IllegalArgumentException the events are not consecutive events of one aggregate
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (!events.isEmpty()) {
            appender.append(drafts.draft(events));
        }
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Streams are short, the log keeps no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        Iterator<TrackedEventMessage<?>> events = new LogCursor(log, Positions.after(token));
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(events, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        List<DomainEventMessage<?>> events = log.readAggregate(aggregateIdentifier, firstSequenceNumber).stream()
                .flatMap(commit -> log.decode(commit).stream())
                .filter(event -> event.getSequenceNumber() >= firstSequenceNumber)
                .toList();
        return DomainEventStream.of(events);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return log.lastSequence(aggregateIdentifier);
    }

    /** Null: before the first event. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return Positions.tokenOf(log.headPosition());
    }

    /** The token after which all events made at that time or later come. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        OptionalLong first = log.firstPositionSince(dateTime);
        return first.isPresent() ? Positions.tokenOf(first.getAsLong() - 1) : createHeadToken();
    }

    /** Positions and tokens. */
    static final class Positions {

        private Positions() {}

        static @Nullable TrackingToken tokenOf(long position) {
            return position < 0 ? null : new GlobalSequenceTrackingToken(position);
        }

        static long after(@Nullable TrackingToken token) {
            if (token == null) {
                return 0;
            }
            return token.position()
                            .orElseThrow(() -> new IllegalArgumentException("Token " + token + " names no position"))
                    + 1;
        }
    }
}
