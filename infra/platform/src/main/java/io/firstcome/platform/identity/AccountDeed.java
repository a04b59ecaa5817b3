package io.firstcome.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to an account, as it is kept for good.
 *
 * @param entryId its place in the history; 0 while it is not written yet
 * @param salonId the salon the account belongs to; {@link Actor#EVERY_SALON} where it belongs to all
 * @param account the account as it was afterwards
 * @param roleBefore the role it had until then
 * @param actorId the account of whoever did it
 * @param actorName the user name of whoever did it, as it was then
 * @param request what was asked for, so that the same request sent again does nothing again; absent where it had no key
 */
public record AccountDeed(
        long entryId,
        String salonId,
        AccountAction action,
        After account,
        Role roleBefore,
        String actorId,
        String actorName,
        Instant at,
        @Nullable Request request) {

    /** An account as a deed left it. */
    public record After(String accountId, String username, Role role, AccountState state, long version) {}

    /**
     * Names a request that may be sent again.
     *
     * @param key made of the account that asks and its {@code Idempotency-Key}
     * @param hash fingerprint of the whole request
     */
    public record Request(String key, String hash) {}
}
