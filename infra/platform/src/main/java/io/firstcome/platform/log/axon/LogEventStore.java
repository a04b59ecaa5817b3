package io.firstcome.platform.log.axon;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's event store over one log. */
public final class LogEventStore extends AbstractEventStore {

    private final LogEventStorageEngine engine;

    private LogEventStore(Builder builder, LogEventStorageEngine engine) {
        super(builder);
        this.engine = engine;
    }

    /** A store over this engine. */
    public static LogEventStore over(LogEventStorageEngine engine) {
        Builder builder = new Builder();
        builder.storageEngine(engine);
        return new LogEventStore(builder, engine);
    }

    /** Opens a stream after this token, or at the first event. */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new LogEventStream(engine.log(), LogEventStorageEngine.Positions.after(trackingToken));
    }

    /** Nothing to add to Axon's own settings. */
    private static final class Builder extends AbstractEventStore.Builder {}
}
