package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End the day: nobody may join; whoever still waits is not served. Services under way may still be completed. */
public record CloseDay(@TargetAggregateIdentifier String queueId) implements QueueCommand {}
