package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A skipped customer did not come back. */
public record MarkNoShow(@TargetAggregateIdentifier String queueId, String ticketId) implements QueueCommand {}
