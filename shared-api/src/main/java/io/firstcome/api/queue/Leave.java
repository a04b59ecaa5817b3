package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The customer leaves the line. */
public record Leave(@TargetAggregateIdentifier String queueId, String ticketId) implements QueueCommand {}
