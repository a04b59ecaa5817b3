package io.firstcome.platform.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one commit share.
 *
 * @param aggregateType kind of aggregate, such as {@code SalonQueue}
 * @param aggregate identifier of the aggregate that decided
 * @param firstSequence sequence of the first event within the aggregate, from 0
 * @param commandId the command that caused it; unique in a log
 * @param requestHash fingerprint of the request, to tell a repeated request from another one under the same key
 * @param actor opaque account that gave the command
 * @param actorRole the role it acted in
 * @param traceId trace of the request
 * @param at when the commit was made, to the microsecond
 */
public record CommitHeader(
        String aggregateType,
        String aggregate,
        long firstSequence,
        String commandId,
        @Nullable String requestHash,
        @Nullable String actor,
        @Nullable String actorRole,
        @Nullable String traceId,
        Instant at) {}
