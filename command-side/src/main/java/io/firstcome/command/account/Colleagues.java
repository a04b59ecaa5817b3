package io.firstcome.command.account;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.Account;
import io.firstcome.platform.identity.AccountAction;
import io.firstcome.platform.identity.AccountDeed;
import io.firstcome.platform.identity.AccountHistory;
import io.firstcome.platform.identity.AccountStandings;
import io.firstcome.platform.identity.AccountState;
import io.firstcome.platform.identity.Accounts;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.identity.Role;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes accounts of a salon, one change at a time: while one is made, nobody else on any node makes another in the same
 * salon, so the rules see what is true. A change and its entry in the history are one transaction.
 */
@Component
class Colleagues {

    private final Accounts accounts;
    private final AccountHistory history;
    private final AccountRequest requests;
    private final AccountStandings standings;
    private final TransactionTemplate together;
    private final Clock clock;

    Colleagues(
            Accounts accounts,
            AccountHistory history,
            AccountRequest requests,
            AccountStandings standings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.requests = requests;
        this.standings = standings;
        this.together = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Gives somebody another role. */
    AccountDeed giveRole(String salonId, String accountId, Role role, @Nullable String ifMatch, Caller caller) {
        AccountRules.aSalonGivesOut(role);
        return change(salonId, accountId, AccountAction.ROLE_CHANGED, caller, account -> {
            AccountVersion.mustBeMeant(ifMatch, account, history.lastOf(accountId));
            return account.changed(role, account.state());
        });
    }

    /** Lets nobody sign in with an account any more. */
    AccountDeed disable(String salonId, String accountId, @Nullable String ifMatch, Caller caller) {
        return change(salonId, accountId, AccountAction.DISABLED, caller, account -> {
            AccountVersion.mayBeMeant(ifMatch, account, history.lastOf(accountId));
            AccountRules.itIsActive(account);
            return account.changed(account.role(), AccountState.DISABLED);
        });
    }

    /** Lets somebody sign in again, with the password they had. */
    AccountDeed enable(String salonId, String accountId, @Nullable String ifMatch, Caller caller) {
        return change(salonId, accountId, AccountAction.ENABLED, caller, account -> {
            AccountVersion.mayBeMeant(ifMatch, account, history.lastOf(accountId));
            AccountRules.itIsDisabled(account);
            return account.changed(account.role(), AccountState.ACTIVE);
        });
    }

    private AccountDeed change(
            String salonId, String accountId, AccountAction action, Caller caller, UnaryOperator<Account> changed) {
        AccountDeed deed = inTurn(salonId, caller, actor -> {
            Account before = accounts.byId(accountId)
                    .filter(account -> account.belongsTo(salonId))
                    .orElseThrow(() -> Refused.because(RefusalCode.ACCOUNT_UNKNOWN));
            AccountRules.nobodyChangesTheirOwn(before, actor.actor());
            AccountRules.onlyAdminsChangeAccountsOfAllSalons(before, actor.actor());
            Account after = changed.apply(before);
            AccountRules.anOwnerRemains(before, after, accounts.otherOwners(salonId, accountId));
            if (!accounts.save(after)) {
                throw new IllegalStateException("An account changed although it was held");
            }
            return write(action, before, after, actor, AccountRequest.of(caller));
        });
        standings.changed(accountId);
        return deed;
    }

    /**
     * Does something to the accounts of a salon in a transaction, unless the same request did it before.
     *
     * @throws Refused SIGN_IN_REQUIRED where the account of whoever asks was changed a moment ago
     */
    AccountDeed inTurn(String salonId, Caller caller, Turn turn) {
        Actor actor =
                Optional.ofNullable(caller.actor()).orElseThrow(() -> Refused.because(RefusalCode.SIGN_IN_REQUIRED));
        AccountDeed deed = together.execute(transaction -> {
            accounts.hold(salonId, actor.accountId());
            return requests.done(caller).orElseGet(() -> turn.take(asItStands(actor)));
        });
        return Optional.ofNullable(deed).orElseThrow();
    }

    private Standing asItStands(Actor actor) {
        Account account = accounts.byId(actor.accountId())
                .filter(own -> own.state() == AccountState.ACTIVE && own.role() == actor.role())
                .orElseThrow(() ->
                        Refused.because(RefusalCode.SIGN_IN_REQUIRED, "Your own account was changed in the meantime."));
        return new Standing(actor, account.username());
    }

    /** What was done to an account last. */
    AccountDeed lastOf(String accountId) {
        return history.lastOf(accountId).orElseThrow();
    }

    /** Writes down what was done. */
    AccountDeed write(
            AccountAction action,
            Account before,
            Account after,
            Standing actor,
            AccountDeed.@Nullable Request request) {
        AccountDeed deed = new AccountDeed(
                0,
                after.scope(),
                action,
                after.asLeft(),
                before.role(),
                actor.actor().accountId(),
                actor.username(),
                clock.instant(),
                request);
        history.add(deed);
        return deed;
    }

    /** Whoever changes something, and what they are called. */
    record Standing(Actor actor, String username) {}

    /** What is done while nobody else does anything. */
    interface Turn {
        AccountDeed take(Standing actor);
    }
}
