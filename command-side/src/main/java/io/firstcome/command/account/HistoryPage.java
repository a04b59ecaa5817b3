package io.firstcome.command.account;

import io.firstcome.platform.identity.AccountAction;
import io.firstcome.platform.identity.AccountDeed;
import io.firstcome.platform.identity.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done to the accounts of a salon, newest first.
 *
 * @param next where the next page begins; absent where this is the last
 */
record HistoryPage(
        String salonId, List<Entry> entries, @Nullable String next) {

    /**
     * One change.
     *
     * @param username whose account it was
     * @param role the role afterwards
     * @param roleBefore the role before, where it is another one
     * @param doneBy the user name of whoever did it, as it was then
     */
    record Entry(
            long entryId,
            AccountAction action,
            String accountId,
            String username,
            String role,
            @Nullable String roleBefore,
            String doneBy,
            Instant doneAt) {

        static Entry of(AccountDeed deed) {
            Role role = deed.account().role();
            return new Entry(
                    deed.entryId(),
                    deed.action(),
                    deed.account().accountId(),
                    deed.account().username(),
                    role.text(),
                    deed.roleBefore() == role ? null : deed.roleBefore().text(),
                    deed.actorName(),
                    deed.at());
        }
    }
}
