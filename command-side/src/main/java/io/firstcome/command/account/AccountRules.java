package io.firstcome.command.account;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.identity.Account;
import io.firstcome.platform.identity.AccountState;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.identity.Role;

/** Who may do what to whose account, so that nobody is locked out and nobody lifts themselves up. */
final class AccountRules {

    private AccountRules() {}

    /** The role admin reaches beyond any salon. */
    static void aSalonGivesOut(Role role) {
        if (role == Role.ADMIN) {
            throw Refused.because(RefusalCode.ACCOUNT_ROLE_NOT_ALLOWED);
        }
    }

    static void nobodyChangesTheirOwn(Account account, Actor actor) {
        if (account.accountId().equals(actor.accountId())) {
            throw Refused.because(RefusalCode.ACCOUNT_IS_YOUR_OWN);
        }
    }

    static void onlyAdminsChangeAccountsOfAllSalons(Account account, Actor actor) {
        if (account.isOfAllSalons() && actor.role() != Role.ADMIN) {
            throw Refused.because(RefusalCode.ACCOUNT_OF_ALL_SALONS);
        }
    }

    static void itIsActive(Account account) {
        switch (account.state()) {
            case ACTIVE -> {}
            case DISABLED -> throw Refused.because(RefusalCode.ACCOUNT_ALREADY_DISABLED);
            case INVITED -> throw Refused.because(RefusalCode.ACCOUNT_NOT_YET_ACTIVE);
        }
    }

    static void itIsDisabled(Account account) {
        switch (account.state()) {
            case DISABLED -> {}
            case ACTIVE -> throw Refused.because(RefusalCode.ACCOUNT_NOT_DISABLED);
            case INVITED -> throw Refused.because(RefusalCode.ACCOUNT_NOT_YET_ACTIVE);
        }
    }

    /**
     * An owner remains in the salon through which the account is changed. An account of all salons may have been the last
     * owner of another one: only admins change those, and they can give it an owner.
     *
     * @param otherOwners how many other active owners may act in the salon
     */
    static void anOwnerRemains(Account before, Account after, int otherOwners) {
        if (isActiveOwner(before) && !isActiveOwner(after) && otherOwners == 0) {
            throw Refused.because(RefusalCode.ACCOUNT_LAST_OWNER);
        }
    }

    private static boolean isActiveOwner(Account account) {
        return account.role() == Role.OWNER && account.state() == AccountState.ACTIVE;
    }
}
