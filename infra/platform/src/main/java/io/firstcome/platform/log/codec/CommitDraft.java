package io.firstcome.platform.log.codec;

import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.RecordedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commit that has no place in the log yet. Everything that does not depend on the place is encoded by the thread that
 * makes the draft, so that the one thread that links commits has little left to do.
 */
public final class CommitDraft {

    private final Source source;
    private final List<RecordedEvent> events;
    private final JsonSlice tail;

    /**
     * Where the events come from.
     *
     * @param aggregateType kind of aggregate
     * @param aggregate identifier of the aggregate
     * @param commandId the command
     * @param requestHash fingerprint of the request
     * @param actor opaque account
     * @param actorRole role it acted in
     * @param traceId trace of the request
     */
    public record Source(
            String aggregateType,
            String aggregate,
            String commandId,
            @Nullable String requestHash,
            @Nullable String actor,
            @Nullable String actorRole,
            @Nullable String traceId) {}

    public CommitDraft(Source source, List<RecordedEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A commit holds at least one event");
        }
        this.source = source;
        this.events = List.copyOf(events);
        this.tail = JsonSlice.of(CommitWriter.tail(this));
    }

    /** Where the events come from. */
    public Source source() {
        return source;
    }

    /** The events in order. */
    public List<RecordedEvent> events() {
        return events;
    }

    /** The command. */
    public String commandId() {
        return source.commandId();
    }

    /** Identifier of the aggregate. */
    public String aggregate() {
        return source.aggregate();
    }

    /** Sequence of the first event. */
    public long firstSequence() {
        return events.get(0).sequence();
    }

    JsonSlice tail() {
        return tail;
    }
}
