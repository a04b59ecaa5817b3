package io.firstcome.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as those see it who look after the accounts of a salon.
 *
 * @param invitation absent unless somebody is invited and has not accepted yet
 */
public record ListedAccount(
        Account account, Instant madeAt, @Nullable OpenInvitation invitation) {

    /**
     * An invitation that was neither accepted nor withdrawn.
     *
     * @param expiresAt until when it may be accepted; may be past
     */
    public record OpenInvitation(String invitationId, Instant expiresAt) {}
}
