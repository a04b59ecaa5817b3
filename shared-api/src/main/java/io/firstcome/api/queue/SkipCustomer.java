package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Pass over somebody who is not there; the place is kept.
 *
 * @param reason 1 to 200 characters; no personal data
 */
public record SkipCustomer(@TargetAggregateIdentifier String queueId, String ticketId, String reason)
        implements QueueCommand {}
