package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Put somebody at the end of the line.
 *
 * @param customerRef an opaque reference; no name, no phone
 * @param service a service code of the salon; the first one where absent
 * @param wantedChair the only chair this customer wants
 */
public record AddWalkIn(
        @TargetAggregateIdentifier String queueId,
        @Nullable String customerRef,
        @Nullable String service,
        @Nullable String priorityClass,
        @Nullable String wantedChair,
        JoinedThrough through)
        implements QueueCommand {}
