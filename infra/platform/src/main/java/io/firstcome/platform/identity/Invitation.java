package io.firstcome.platform.identity;

import java.time.Instant;

/**
 * A link by which somebody may take over an account once.
 *
 * @param role the role that was offered; the account may have got another one since
 * @param expiresAt from when on it is not accepted any more
 */
public record Invitation(
        String invitationId,
        String salonId,
        String accountId,
        String username,
        Role role,
        State state,
        Instant madeAt,
        Instant expiresAt) {

    /** What became of an invitation. */
    public enum State {
        OPEN,
        ACCEPTED,
        WITHDRAWN
    }
}
