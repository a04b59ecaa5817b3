package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** People may join again. */
public record ResumeJoining(@TargetAggregateIdentifier String queueId) implements QueueCommand {}
