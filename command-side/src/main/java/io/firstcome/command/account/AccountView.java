package io.firstcome.command.account;

import io.firstcome.platform.identity.Account;
import io.firstcome.platform.identity.AccountState;
import io.firstcome.platform.identity.ListedAccount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as an owner sees it.
 *
 * @param scope {@code salon}, or {@code all} where it belongs to all salons
 * @param version to be sent as {@code If-Match}, in quotes
 * @param yours whether it is the account of whoever asks
 * @param invitationId while it is invited: what to withdraw
 * @param expiresAt while it is invited: until when the link holds; may be past
 */
record AccountView(
        String accountId,
        String username,
        String role,
        String scope,
        AccountState state,
        Instant madeAt,
        long version,
        boolean yours,
        @Nullable String invitationId,
        @Nullable Instant expiresAt) {

    static AccountView of(ListedAccount listed, String asking) {
        Account account = listed.account();
        ListedAccount.OpenInvitation invitation = listed.invitation();
        return new AccountView(
                account.accountId(),
                account.username(),
                account.role().text(),
                account.isOfAllSalons() ? "all" : "salon",
                account.state(),
                listed.madeAt(),
                account.version(),
                account.accountId().equals(asking),
                invitation == null ? null : invitation.invitationId(),
                invitation == null ? null : invitation.expiresAt());
    }
}
