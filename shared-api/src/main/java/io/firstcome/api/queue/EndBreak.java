package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The break of a chair is over. */
public record EndBreak(@TargetAggregateIdentifier String queueId, String chairId) implements QueueCommand {}
