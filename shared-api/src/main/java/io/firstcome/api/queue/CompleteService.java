package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The service is done. */
public record CompleteService(@TargetAggregateIdentifier String queueId, String ticketId) implements QueueCommand {}
