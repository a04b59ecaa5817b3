package io.firstcome.platform.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one command produced: one or more events of one aggregate, stored together or not at all.
 *
 * @param log the log it belongs to
 * @param position global position of the first event, from 0, without gaps
 * @param header what the events share
 * @param events the events in order, never empty
 * @param body the canonical bytes of header and events; these are stored and hashed
 * @param previousHash hash of the commit before, or {@link CommitHash#GENESIS}
 * @param hash SHA-256 of previousHash and body
 */
public record Commit(
        String log,
        long position,
        CommitHeader header,
        List<RecordedEvent> events,
        JsonSlice body,
        CommitHash previousHash,
        CommitHash hash) {

    public Commit {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A commit holds at least one event");
        }
        events = List.copyOf(events);
    }

    /** Number of events. */
    public int count() {
        return events.size();
    }

    /** Global position of the last event. */
    public long lastPosition() {
        return position + events.size() - 1;
    }

    /** Global position of the first event of the commit that follows. */
    public long nextPosition() {
        return position + events.size();
    }

    /** Identifier of the aggregate. */
    public String aggregate() {
        return header.aggregate();
    }

    /** Sequence of the first event within the aggregate. */
    public long firstSequence() {
        return header.firstSequence();
    }

    /** Sequence of the last event within the aggregate. */
    public long lastSequence() {
        return header.firstSequence() + events.size() - 1;
    }

    /** The command that caused it. */
    public String commandId() {
        return header.commandId();
    }

    /** Fingerprint of the request, if the caller gave one. */
    public @Nullable String requestHash() {
        return header.requestHash();
    }

    /** Opaque account that gave the command, if known. */
    public @Nullable String actor() {
        return header.actor();
    }

    /** When the commit was made. */
    public Instant at() {
        return header.at();
    }
}
