package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Nobody may join for now. */
public record PauseJoining(@TargetAggregateIdentifier String queueId) implements QueueCommand {}
