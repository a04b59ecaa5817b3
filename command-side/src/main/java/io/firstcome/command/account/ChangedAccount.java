package io.firstcome.command.account;

import io.firstcome.platform.identity.AccountDeed;
import io.firstcome.platform.identity.AccountState;

/** An account as a change has left it. */
record ChangedAccount(String accountId, String username, String role, AccountState state, long version) {

    static ChangedAccount by(AccountDeed deed) {
        AccountDeed.After after = deed.account();
        return new ChangedAccount(
                after.accountId(), after.username(), after.role().text(), after.state(), after.version());
    }
}
