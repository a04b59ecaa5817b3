package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open a chair that was closed. */
public record OpenChair(@TargetAggregateIdentifier String queueId, String chairId) implements QueueCommand {}
