package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A free chair takes a break.
 *
 * @param expectedSeconds how long the break is expected to take, 1 or more
 */
public record TakeBreak(
        @TargetAggregateIdentifier String queueId,
        String chairId,
        @Nullable Integer expectedSeconds) implements QueueCommand {}
