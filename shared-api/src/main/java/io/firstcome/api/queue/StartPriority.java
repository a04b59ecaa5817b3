package io.firstcome.api.queue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Pull somebody to the front.
 *
 * @param reasonText needed with the reason OTHER; 1 to 200 characters; no personal data
 * @param actor the opaque id of the account that acts, from the access token alone
 * @param role the role that account acts in
 */
public record StartPriority(
        @TargetAggregateIdentifier String queueId,
        String ticketId,
        String chairId,
        String reasonCode,
        @Nullable String reasonText,
        String actor,
        String role)
        implements QueueCommand {}
