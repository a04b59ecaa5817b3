package io.firstcome.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A day that cannot be shown.
 *
 * @param sequence the queue id, such as {@code north@2026-11-23}
 * @param events how many of its events wait
 * @param firstEvent the sequence of the event that could not be read
 * @param cause what was wrong with it
 */
record ParkedDay(
        String sequence,
        long events,
        long firstEvent,
        String eventType,
        @Nullable String cause,
        Instant parkedAt) {}
