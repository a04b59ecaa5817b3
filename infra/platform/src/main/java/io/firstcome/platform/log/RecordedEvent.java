package io.firstcome.platform.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event inside a commit.
 *
 * @param id the event's own identifier
 * @param type class name of the payload
 * @param revision revision of the payload type, if it has one
 * @param sequence number of the event within its aggregate, from 0
 * @param at when the event happened
 * @param payload the event itself
 * @param metadata what belongs to this event only; what the whole commit shares is in its header
 */
public record RecordedEvent(
        String id,
        String type,
        @Nullable String revision,
        long sequence,
        Instant at,
        JsonSlice payload,
        JsonSlice metadata) {}
