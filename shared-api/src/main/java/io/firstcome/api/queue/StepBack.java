package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let the next one behind go first. */
public record StepBack(@TargetAggregateIdentifier String queueId, String ticketId) implements QueueCommand {}
